import { languageName } from '../../lib/language/languageName';
import type { Text } from '../../lib/view/Text';

type Props = { readonly of: Text };

/** A text; one that has no translation says which language it is in, to readers and to their screen readers, and keeps its own direction. */
export function Words({ of }: Props) {
  if (typeof of === 'string') return of;
  return (
    <>
      <bdi lang={of.language}>{of.text}</bdi> <small className="untranslated">({languageName(of.language)})</small>
    </>
  );
}
