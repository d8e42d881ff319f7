import { median } from '../median';
import { table } from '../tables';
import { kindOf, kinds } from './kindOf';
import type { Span } from './Span';

/** A page, and what its main thread did in each visit. */
type Flame = { readonly name: string; readonly visits: readonly (readonly Span[])[] };

/** How many milliseconds each page spent on what: the medians of its visits. */
export function flameTable(pages: readonly Flame[]): string {
  const row = (words: string, counts: (span: Span) => boolean): readonly string[] => [words, ...pages.map(({ visits }) => median(visits.map((spans) => spent(spans.filter(counts)))).toFixed(0))];
  return table([
    ['ms', ...pages.map(({ name }) => name)],
    ...kinds.map((kind) => row(kind, ({ name }) => kindOf(name) === kind)),
    row('together', () => true),
  ]);
}

function spent(spans: readonly Span[]): number {
  return spans.reduce((sum, { own }) => sum + own, 0);
}
