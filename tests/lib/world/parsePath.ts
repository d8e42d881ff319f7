/** The subpaths of path data as `relativePath` and `compactPath` write it: points in plane units, and whether the subpath is closed. Throws for any other data. */
export function parsePath(d: string): { points: [x: number, y: number][]; isClosed: boolean }[] {
  const subpaths = d.match(/[Mm][^Mm]+/g) ?? [];
  if (subpaths.join('') !== d) throw new Error(`No path data: ${d.slice(0, 40)}`);
  let pen: [number, number] = [0, 0];
  return subpaths.map((subpath) => {
    const [, move, numerals = '', end] = /^([Mm])(-?\d+(?: ?-?\d+)*(?:l[-\d ]+)?)(z?)$/.exec(subpath) ?? [];
    const numbers = (numerals.match(/-?\d+/g) ?? []).map(Number);
    if (move === undefined || numbers.length < 4 || numbers.length % 2 !== 0) throw new Error(`Not a move and whole-number steps: ${subpath.slice(0, 40)}`);
    const points: [number, number][] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      const [fromX, fromY] = points.at(-1) ?? (move === 'm' ? pen : [0, 0]);
      points.push([fromX + (numbers[index] ?? NaN), fromY + (numbers[index + 1] ?? NaN)]);
    }
    const isClosed = end === 'z';
    pen = (isClosed ? points[0] : points.at(-1)) ?? pen;
    return { points, isClosed };
  });
}
