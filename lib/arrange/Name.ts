import type { Box } from './Land';
import { atGrowth, type Line } from './Lines';

/** A way to write a name: its lines and how wide each is, and the size of all of them, in pixels. `isCode`: two letters that a key explains. */
export type Form = { readonly lines: readonly string[]; readonly widths: readonly number[]; readonly width: number; readonly height: number; readonly isCode?: true; readonly cost: number };

/**
 * A place for a name: the point of the map that it stands by, the box it takes, how bad that is, and the line that leads from it to what it names. `later`:
 * the same where the map is shown at its largest.
 */
export type Candidate = { readonly form: number; readonly at: readonly [x: number, y: number]; readonly box: Box; readonly cost: number; readonly leader?: Line; readonly later?: Pick<Candidate, 'box' | 'leader'> };

/** A candidate with its place on a map that is shown so many times larger. */
export function withGrowth(candidate: Candidate, growth: number): Candidate {
  if (growth === 1) return candidate;
  const { at, box, leader } = candidate;
  return { ...candidate, later: { box: atGrowth(box, at, growth), ...(leader && { leader: atGrowth(leader, at, growth) }) } };
}
