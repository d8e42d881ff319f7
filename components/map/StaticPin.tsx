import { memo } from 'react';
import type { MapView } from '../../lib/view/MapView';
import type { EntryLink } from './entryLink';
import type { MapWords } from './MapWords';
import { PinFace } from './PinFace';
import { pinMembers } from './pinMembers';
import { StaticMark } from './StaticMark';
import { useNamedPin } from './useNamedPin';

type Props = {
  /** Of its element. */
  readonly id: string;
  /** Of its agencies. */
  readonly ids: readonly string[];
  readonly map: MapView;
  readonly words: MapWords;
  /** Where its first agency is in the list. */
  readonly entry: EntryLink | undefined;
  /** The numbers of its agencies on paper. */
  readonly numbers: string;
  readonly isLeftOut: boolean;
  readonly isQuiet: boolean;
};

/** A pin of the picture, which opens its details natively. */
export const StaticPin = memo(function StaticPin({ id, ids, map, words, entry, numbers, isLeftOut, isQuiet }: Props) {
  const { agencies, name } = useNamedPin(map, ids, words);
  return (
    <StaticMark
      id={id}
      className="pin"
      opens={id}
      entry={entry}
      data-agencies={pinMembers(ids)}
      data-numbers={numbers}
      data-left-out={isLeftOut || undefined}
      data-quiet={isQuiet || undefined}
      aria-label={name}
    >
      <PinFace agencies={agencies} />
    </StaticMark>
  );
});
