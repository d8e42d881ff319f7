import { median } from '../median';
import { table } from '../tables';
import { kindOf, kinds, type Kind } from './kindOf';
import type { Span } from './Span';

/** A page, and what its main thread did in each visit. */
type Flame = { readonly name: string; readonly visits: readonly (readonly Span[])[] };

/** How many milliseconds each page spent on what: the medians of its visits. */
export function flameTable(pages: readonly Flame[]): string {
  const cell = (visits: Flame['visits'], count: (spans: readonly Span[]) => number): string => median(visits.map(count)).toFixed(0);
  return table([
    ['ms', ...pages.map(({ name }) => name)],
    ...kinds.map((kind) => [kind, ...pages.map(({ visits }) => cell(visits, (spans) => spentOn(kind, spans)))]),
    ['together', ...pages.map(({ visits }) => cell(visits, (spans) => spans.reduce((sum, { own }) => sum + own, 0)))],
  ]);
}

function spentOn(kind: Kind, spans: readonly Span[]): number {
  return spans.reduce((sum, { name, own }) => (kindOf(name) === kind ? sum + own : sum), 0);
}
