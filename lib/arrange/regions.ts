import type { PlaneBox } from '../stage/PlaneBox';
import { heightOf, holds, joined, shareIn, widened, widthOf } from './PlaneBoxes';
import type { Scene, SceneCountry } from './Scene';

/** A crowded part of the plane that could have a panel of its own. */
export type Region = { readonly box: PlaneBox };

type Node = { readonly point: readonly [number, number]; readonly country?: SceneCountry };

/** A country wider than this, in pixels, has room for its own. */
const roomy = 130;
/** A region has at least so many places, and so much in it: a country counts double. */
const fewestPlaces = 3;
const fewestItems = 4;
const mostRegions = 3;

/**
 * Where seats and countries crowd: those nearer to each other than a distance make a region, regions beside each other are one, and a region
 * holds the whole of each country that it would cut.
 *
 * @param scale CSS pixels per plane unit of the picture that they crowd on.
 * @param distance in those pixels.
 */
export function regionsOf({ countries, agencies }: Scene, scale: number, distance: number): readonly Region[] {
  const nodes: readonly Node[] = [
    ...countries.filter(({ bounds }) => widthOf(bounds) * scale <= roomy).map((country) => ({ point: country.point, country })),
    ...agencies.map(({ point }) => ({ point })),
  ];
  const boxes = clusters(nodes, distance / scale)
    .filter((nodesOf) => new Set(nodesOf.map(({ point: [x, y] }) => `${Math.round((x * scale) / 4)} ${Math.round((y * scale) / 4)}`)).size >= fewestPlaces)
    .map((nodesOf) => whole(around(nodesOf), countries));
  const kept = mergeNear(boxes).map((box) => withSeats(withClose(whole(box, countries), countries), countries, agencies));
  return kept
    .map((box) => ({ box, items: 2 * countries.filter(({ point }) => holds(box, point)).length + agencies.filter(({ point }) => holds(box, point)).length }))
    .filter(({ items }) => items >= fewestItems)
    .sort((a, b) => b.items - a.items)
    .slice(0, mostRegions);
}

/** Single linkage: whatever is joined by steps shorter than the distance. */
function clusters(nodes: readonly Node[], distance: number): readonly (readonly Node[])[] {
  const left = new Set(nodes);
  const found: Node[][] = [];
  for (const start of nodes) {
    if (!left.delete(start)) continue;
    const cluster = [start];
    for (const { point } of cluster) {
      for (const other of left) {
        if (Math.hypot(point[0] - other.point[0], point[1] - other.point[1]) >= distance) continue;
        left.delete(other);
        cluster.push(other);
      }
    }
    found.push(cluster);
  }
  return found;
}

/** The nodes and, of their countries, what lies near them. */
function around(nodes: readonly Node[]): PlaneBox {
  const points = nodes.map(({ point: [x, y] }): PlaneBox => ({ x0: x, y0: y, x1: x, y1: y })).reduce(joined);
  const core = widened(points, Math.max(12, 0.35 * Math.max(widthOf(points), heightOf(points))));
  return nodes.reduce((box, { country }) => {
    if (!country) return box;
    const { bounds } = country;
    return joined(box, { x0: Math.max(bounds.x0, core.x0), y0: Math.max(bounds.y0, core.y0), x1: Math.min(bounds.x1, core.x1), y1: Math.min(bounds.y1, core.y1) });
  }, points);
}

/** With the whole of each country that lies in it for a good part and is not much larger. */
function whole(start: PlaneBox, countries: readonly SceneCountry[]): PlaneBox {
  let box = start;
  for (let again = 0; again < 3; again += 1) {
    for (const { bounds } of countries) if (shareIn(bounds, widened(box, 10)) > 0.2 && widthOf(bounds) < 1.4 * widthOf(box)) box = joined(box, bounds);
  }
  return box;
}

/** With the participants close by. */
function withClose(start: PlaneBox, countries: readonly SceneCountry[]): PlaneBox {
  let box = start;
  for (let again = 0; again < 2; again += 1) {
    const width = widthOf(box);
    for (const { point, bounds } of countries) if (widthOf(bounds) < width / 2 && holds(widened(box, 0.1 * width), point)) box = joined(box, bounds);
  }
  return box;
}

/** With the whole country of each seat in it. */
function withSeats(start: PlaneBox, countries: readonly SceneCountry[], agencies: Scene['agencies']): PlaneBox {
  let box = start;
  for (let again = 0; again < 3; again += 1) {
    for (const { country, point } of agencies) {
      const own = holds(box, point) ? countries.find(({ code }) => code === country) : undefined;
      if (own) box = joined(box, own.bounds);
    }
  }
  return box;
}

/** Regions that lie beside each other are one. */
function mergeNear(boxes: readonly PlaneBox[]): readonly PlaneBox[] {
  const merged: PlaneBox[] = [];
  for (const start of boxes) {
    let box = start;
    for (let near = merged.find((other) => isBeside(box, other)); near; near = merged.find((other) => isBeside(box, other))) {
      merged.splice(merged.indexOf(near), 1);
      box = joined(box, near);
    }
    merged.push(box);
  }
  return merged;
}

function isBeside(a: PlaneBox, b: PlaneBox): boolean {
  const gap = Math.max(a.x0 - b.x1, b.x0 - a.x1, a.y0 - b.y1, b.y0 - a.y1);
  return gap < 0.45 * Math.max(widthOf(a), heightOf(a), widthOf(b), heightOf(b));
}
