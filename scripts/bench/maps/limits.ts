import type { MapSize } from './mapSizes';
import type { Expected, Measures } from './Measures';

/** What a measure is called, and what of it lies beyond its limit: how many, so many pixels or percent too much. */
export type Beyond = ReadonlyMap<keyof Measures, { readonly by: number; readonly words: string }>;

/** Whether a map of so many countries may leave their names to the list. */
const mostNamed = 34;
const [leastWidth, leastHeight] = [300, 220];

/** What no map may ever do. */
export const neverRelaxed = new Set<keyof Measures>([
  ...(['withoutMark', 'mixedMarks', 'marksOnMarks', 'namesOnNames', 'namesOnMarks', 'namesOnRings', 'onOthers', 'onUnlit', 'othersFirst', 'leadersAstray', 'presses'] as const),
]);

/**
 * What of a map's measures lies beyond the limits that docs/cartography.md gives.
 *
 * @param letters the size of the page's letters in CSS pixels.
 */
export function beyondLimits(measures: Measures, { agencies, countries }: Expected, { width }: MapSize, letters = 16): Beyond {
  const beyond = new Map<keyof Measures, { by: number; words: string }>();
  const most = (kind: 'longestLeader' | 'seaMargins', limit: number): void => {
    if (measures[kind] > limit + 0.5) beyond.set(kind, { by: Math.ceil(measures[kind] - limit), words: `${measures[kind].toFixed(1)}, at most ${limit}` });
  };
  const few = (kind: FaultKind, limit = 0): void => {
    const faults = measures[kind];
    if (faults.length > limit) beyond.set(kind, { by: faults.length - limit, words: faults.join('; ') });
  };
  for (const kind of neverRelaxed) few(kind as FaultKind);
  for (const kind of ['mixedLabels', 'namesOnLeaders', 'cutOff'] as const) few(kind);
  few('leadersCrossing', countries.length > mostNamed ? 2 : 0);
  if (agencies.length <= 40 || width >= 360) few('gathered');
  const room = (width * 16) / letters;
  const { leastDistance = Infinity } = measures;
  if (leastDistance < 23.5) beyond.set('leastDistance', { by: Math.ceil(24 - leastDistance), words: `${leastDistance.toFixed(1)}, at least 24` });
  const isLeftToList = countries.length > mostNamed && (measures.width < leastWidth || measures.height < leastHeight) && measures.unnamed.length === countries.length;
  if (!isLeftToList) few('unnamed');
  if (countries.length <= mostNamed) few('coded', Math.floor(countries.length * (room >= 640 ? 0 : room >= 375 ? 1 / 10 : 1 / 3)));
  most('longestLeader', (60 * letters) / 16);
  most('seaMargins', width >= 360 ? 12 : 20);
  return beyond;
}

/** The measures that are lists of faults. */
type FaultKind = { [Kind in keyof Measures]-?: Measures[Kind] extends readonly string[] ? Kind : never }[keyof Measures];
