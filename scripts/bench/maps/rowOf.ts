import type { Beyond } from './limits';
import type { Measures } from './Measures';

type Column = readonly [words: string, of: (measures: Measures) => string | number | readonly string[], ...kinds: readonly (keyof Measures)[]];

/** The columns of the table of maps: counts, lengths in CSS pixels, shares in percent. */
const columns: readonly Column[] = [
  ['stage', ({ width, height }) => `${width} × ${height}`],
  ['pictures', ({ pictures }) => pictures],
  ['no mark', ({ withoutMark }) => withoutMark, 'withoutMark'],
  ['mixed', ({ mixedMarks, mixedLabels }) => [...mixedMarks, ...mixedLabels], 'mixedMarks', 'mixedLabels'],
  ['gathered', ({ gathered }) => gathered, 'gathered'],
  ['marks on marks', ({ marksOnMarks }) => marksOnMarks, 'marksOnMarks'],
  ['least distance', ({ leastDistance }) => leastDistance ?? '–', 'leastDistance'],
  ['unnamed', ({ unnamed }) => unnamed, 'unnamed'],
  ['coded', ({ coded }) => coded, 'coded'],
  ['on names', ({ namesOnNames }) => namesOnNames, 'namesOnNames'],
  ['on marks', ({ namesOnMarks }) => namesOnMarks, 'namesOnMarks'],
  ['on rings', ({ namesOnRings }) => namesOnRings, 'namesOnRings'],
  ['on leaders', ({ namesOnLeaders }) => namesOnLeaders, 'namesOnLeaders'],
  ['crossing', ({ leadersCrossing }) => leadersCrossing, 'leadersCrossing'],
  ['longest leader', ({ longestLeader }) => longestLeader, 'longestLeader'],
  ['astray', ({ leadersAstray }) => leadersAstray, 'leadersAstray'],
  ['others’ land', ({ onOthers }) => onOthers, 'onOthers'],
  ['unlit', ({ onUnlit }) => onUnlit, 'onUnlit'],
  ['others first', ({ othersFirst }) => othersFirst, 'othersFirst'],
  ['presses', ({ presses }) => presses, 'presses'],
  ['cut', ({ cutOff }) => cutOff, 'cutOff'],
  ['sea, %', ({ seaMargins }) => seaMargins, 'seaMargins'],
];

export const heading: readonly string[] = columns.map(([words]) => words);

/** A row of the table; what lies beyond its limit is set in bold. */
export function rowOf(measures: Measures, beyond: Beyond): readonly string[] {
  return columns.map(([, of, ...kinds]) => {
    const value = of(measures);
    const words = typeof value === 'object' ? String(value.length) : typeof value === 'number' ? value.toFixed(0) : value;
    return kinds.some((kind) => beyond.has(kind)) ? `**${words}**` : words;
  });
}
