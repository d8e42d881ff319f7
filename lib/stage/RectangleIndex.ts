import { addToList } from '../collections/addToList';
import { overlap, type Rectangle } from './Rectangle';
import { squareKey } from './squareKey';

/** The side of a square of the index, in CSS pixels: about as long as a name. */
const side = 96;

/** Rectangles by where they lie, so that what might overlap one is found without a look at all of them. */
export class RectangleIndex {
  private readonly squares = new Map<number, Rectangle[]>();

  constructor(rectangles: Iterable<Rectangle> = []) {
    for (const rectangle of rectangles) this.add(rectangle);
  }

  add(rectangle: Rectangle): void {
    for (const key of squaresOf(rectangle)) addToList(this.squares, key, rectangle);
  }

  /** Whether one of the rectangles shares more than an edge with this one. */
  overlaps(rectangle: Rectangle): boolean {
    for (const key of squaresOf(rectangle)) {
      if (this.squares.get(key)?.some((other) => overlap(rectangle, other))) return true;
    }
    return false;
  }
}

function* squaresOf({ left, top, right, bottom }: Rectangle): Generator<number> {
  for (let x = Math.floor(left / side); x <= Math.floor(right / side); x += 1) {
    for (let y = Math.floor(top / side); y <= Math.floor(bottom / side); y += 1) yield squareKey(x, y);
  }
}
