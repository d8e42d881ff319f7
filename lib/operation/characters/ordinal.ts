const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rules = new Intl.PluralRules('en', { type: 'ordinal' });

/** A place in a row, counted from 1, in words: `third`, `21st`. */
export function ordinal(place: number): string {
  return words[place - 1] ?? `${place}${endings[rules.select(place)] ?? 'th'}`;
}
