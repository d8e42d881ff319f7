/** More rows than any grid of the map has. */
const rows = 2 ** 14;

/** A square of a grid, by its column and its row, as one number: as a key that is far quicker than text. */
export function squareKey(column: number, row: number): number {
  return column * rows + row;
}
