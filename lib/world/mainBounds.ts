import type { Position } from 'geojson';
import { planarRingArea } from 'topojson-simplify';
import type { PlaneBox } from '../stage/PlaneBox';

/** An island belongs to a mainland that is at most so many times larger, and no farther off than a share of its size: a great one from afar. */
const largest = 25;
const [near, farForGreat] = [0.2, 0.8];
const great = 4;

/**
 * The part of a country that stands for it on a map: its largest land and what lies near it. Overseas parts are not in it: France's Guiana,
 * the Hawaii of the United States.
 *
 * @param rings outer rings in plane units.
 */
export function mainBounds(rings: readonly Position[][]): PlaneBox {
  const lands = rings.map((ring) => ({ area: Math.abs(planarRingArea(ring as [number, number][])), box: boxOf(ring) })).sort((a, b) => b.area - a.area);
  const [first, ...others] = lands;
  if (!first) return { x0: NaN, y0: NaN, x1: NaN, y1: NaN };
  const size = Math.max(first.box.x1 - first.box.x0, first.box.y1 - first.box.y0);
  const own = others.filter(({ area, box }) => area * largest >= first.area && gapBetween(box, first.box) < size * (area * great >= first.area ? farForGreat : near));
  return own.map(({ box }) => box).reduce(join, first.box);
}

function boxOf(ring: readonly Position[]): PlaneBox {
  const xs = ring.map(([x = NaN]) => x);
  const ys = ring.map(([, y = NaN]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

function gapBetween(a: PlaneBox, b: PlaneBox): number {
  return Math.max(a.x0 - b.x1, b.x0 - a.x1, a.y0 - b.y1, b.y0 - a.y1, 0);
}

function join(a: PlaneBox, b: PlaneBox): PlaneBox {
  return { x0: Math.min(a.x0, b.x0), y0: Math.min(a.y0, b.y0), x1: Math.max(a.x1, b.x1), y1: Math.max(a.y1, b.y1) };
}
