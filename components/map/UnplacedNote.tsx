'use client';

import { fill } from '../../lib/language/fill';
import { useReaderPage } from '../reading/Reader';

/** Names the participants that the map can't show, so that nobody takes the map for all there is. */
export function UnplacedNote() {
  const { map, words } = useReaderPage();
  const placed = new Set(map.countries.map(({ code }) => code));
  const unplaced = map.participants.filter(({ code }) => !placed.has(code));
  if (unplaced.length === 0) return null;
  return <p className="note unplaced">{fill(words.map.unplaced, { list: unplaced.map(({ name }) => name).join('; ') })}</p>;
}
