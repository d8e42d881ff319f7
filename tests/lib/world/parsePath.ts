/** The subpaths of path data as `relativePath` writes it: points in plane units, and whether the subpath is closed. Throws for any other data. */
export function parsePath(d: string): { points: [x: number, y: number][]; isClosed: boolean }[] {
  const subpaths = d.match(/M[^M]+/g) ?? [];
  if (subpaths.join('') !== d) throw new Error(`No path data: ${d.slice(0, 40)}`);
  return subpaths.map((subpath) => {
    const [, x, y, steps = '', end] = /^M(-?\d+) ?(-?\d+)l([-\d ]+)(z?)$/.exec(subpath) ?? [];
    if (x === undefined || y === undefined) throw new Error(`Not a move and whole-number steps: ${subpath.slice(0, 40)}`);
    const numbers = (steps.match(/-?\d+/g) ?? []).map(Number);
    if (numbers.length % 2 !== 0) throw new Error(`A step without a y: ${subpath.slice(-40)}`);
    const points: [number, number][] = [[Number(x), Number(y)]];
    for (let index = 0; index < numbers.length; index += 2) {
      const [fromX, fromY] = points.at(-1) ?? [NaN, NaN];
      points.push([fromX + (numbers[index] ?? NaN), fromY + (numbers[index + 1] ?? NaN)]);
    }
    return { points, isClosed: end === 'z' };
  });
}
