import { fill } from '../../lib/language/fill';
import { isWhole } from '../../lib/reading/Reading';
import { useReaderPage } from './Reader';
import { showAll, useChoices } from './readingStore';

type Props = { readonly found: number };

/** Says that agencies are left out, as long as some are, and offers to show them all. */
export function FoundNote({ found }: Props) {
  const { words } = useReaderPage();
  if (isWhole(useChoices())) return null;
  return (
    <p className="found-note over-map">
      <span>{found === 0 ? words.finder.none : fill(words.shown, { count: found })}</span>{' '}
      <button type="button" onClick={showAll}>
        {words.finder.showAll}
      </button>
    </p>
  );
}
