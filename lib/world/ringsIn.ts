/** One closed line or more, in plane units: x before y, point after point. */
export type FlatRing = readonly number[];

/**
 * The rings of path data as `compactPath` writes it: whole-number steps from point to point, each ring begun from where the one before began.
 *
 * @param unit how many plane units a step of 1 is.
 */
export function ringsIn(d: string, unit: number): readonly FlatRing[] {
  let start: readonly [number, number] = [0, 0];
  return d.split('m').slice(1).map((steps) => {
    const numbers = steps.match(/-?\d+/g)?.map(Number) ?? [];
    const ring: number[] = [];
    let [x, y] = start;
    for (let place = 0; place + 1 < numbers.length; place += 2) {
      x += numbers[place] ?? 0;
      y += numbers[place + 1] ?? 0;
      if (place === 0) start = [x, y];
      ring.push(x * unit, y * unit);
    }
    return ring;
  });
}
