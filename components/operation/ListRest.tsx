import type { MouseEvent } from 'react';
import { fill } from '../../lib/language/fill';
import { useReaderPage } from '../reading/Reader';

type Props = { readonly shown: number; readonly total: number; readonly listAt: string; readonly onShow: () => void };

/** Says that a long list is shown in part, and shows the rest here or, without scripts, on pages of its own. */
export function ListRest({ shown, total, listAt, onShow }: Props) {
  const { words, linked } = useReaderPage();
  if (shown >= total) return null;

  function showHere(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onShow();
  }

  return (
    <p className="list-rest">
      {fill(words.list.inPart, { count: shown, total })}{' '}
      <a href={listAt} onClick={showHere} {...(!linked && { target: '_blank', rel: 'noopener' })}>
        {fill(words.list.showRest, { total })}
      </a>
    </p>
  );
}
