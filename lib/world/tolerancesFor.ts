import type { PlaneBox } from '../stage/PlaneBox';
import type { CountryCode } from '../operation/Operation';
import type { Tolerances } from './simplified';
import type { WeightedOutlines } from './weightedOutlines';

/** Part of the plane as a map shows it: CSS pixels per plane unit, at its largest before a reader zooms in. */
export type ShownPart = { readonly box: PlaneBox; readonly scale: number };

/** The smallest triangle that is drawn, in square pixels: of participants, of their neighbours, of the rest. */
const [participant, neighbour, rest] = [1.5, 8, 26];
/** Borders that have nothing to do with a participant are drawn so much more simply than coasts. */
const farBorder = 6;

/** How simply each arc is drawn: what nobody could see at the largest scale of any part that shows it is left out. */
export function tolerancesFor({ topology, users, neighbours }: WeightedOutlines, participants: ReadonlySet<CountryCode>, parts: readonly ShownPart[]): Tolerances {
  const near = new Set([...participants].flatMap((code) => neighbours.get(code) ?? []));
  const least = Math.min(...parts.map(({ scale }) => scale));
  return topology.arcs.map((arc, place) => {
    const codes = users[place] ?? [];
    const isLit = codes.some((code) => participants.has(code));
    const pixels = isLit ? participant : codes.some((code) => near.has(code)) ? neighbour : rest;
    const box = boxOf(arc);
    const scale = parts.reduce((largest, part) => (meets(box, part.box) ? Math.max(largest, part.scale) : largest), least);
    return ((codes.length > 1 && !isLit ? farBorder : 1) * pixels) / scale ** 2;
  });
}

/** The smallest island that is drawn, in plane units squared. */
export function smallestIsland(box: PlaneBox, isParticipant: boolean, parts: readonly ShownPart[]): number {
  const scale = parts.reduce((largest, part) => (meets(box, part.box) ? Math.max(largest, part.scale) : largest), Math.min(...parts.map((part) => part.scale)));
  return (isParticipant ? 2 : 12) / scale ** 2;
}

/** The smallest rectangle around points, in plane units. */
export function boxOf(points: readonly (readonly number[])[]): PlaneBox {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = NaN, y = NaN] of points) [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  return { x0, y0, x1, y1 };
}

function meets(a: PlaneBox, b: PlaneBox): boolean {
  return a.x0 <= b.x1 && a.x1 >= b.x0 && a.y0 <= b.y1 && a.y1 >= b.y0;
}
