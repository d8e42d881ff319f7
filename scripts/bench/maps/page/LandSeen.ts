import { countryPaths, landPath, type Outline } from './countryPaths';
import type { Box, Picture, Point, Seen } from './Seen';

/** Squares for a CSS pixel, along each side. */
export const fineness = 2;
/** What a square holds when it is no participant's. */
export const [outside, sea, unlit] = [-1, 0, 1];
const firstCountry = 2;

/**
 * Whose land is where on the stage, painted from the page's own outlines, picture by picture in the order they are drawn in: a panel over the world
 * hides what is below it.
 */
export class LandSeen {
  readonly codes: readonly string[];
  private readonly columns: number;
  private readonly rows: number;
  private readonly squares: Int16Array;
  /** Which picture is to be seen, by its place; -1 for none. */
  private readonly pictures: Int8Array;

  constructor({ stage, pictures }: Seen) {
    const paths = countryPaths();
    this.codes = paths.map(({ code }) => code);
    this.stage = stage;
    this.columns = Math.ceil((stage.right - stage.left) * fineness);
    this.rows = Math.ceil((stage.bottom - stage.top) * fineness);
    this.squares = new Int16Array(this.columns * this.rows).fill(outside);
    this.pictures = new Int8Array(this.columns * this.rows).fill(-1);
    const land = landPath();
    for (const [place, picture] of pictures.entries()) {
      this.each(picture.frame, (square) => {
        this.squares[square] = sea;
        this.pictures[square] = place;
      });
      if (land) this.paint(picture, land, unlit);
      for (const [which, path] of paths.entries()) this.paint(picture, path, firstCountry + which);
    }
  }

  readonly stage: Box;

  /** What a country's squares hold. */
  valueOf(code: string): number {
    const place = this.codes.indexOf(code);
    return place < 0 ? NaN : firstCountry + place;
  }

  codeOf(value: number): string | undefined {
    return this.codes[value - firstCountry];
  }

  /** A ring is land to a reader's eye: its country's. */
  addDisc(code: string, { x, y }: Point, radius: number): void {
    const value = this.valueOf(code);
    if (Number.isNaN(value)) return;
    this.each({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }, (square, at) => {
      if (Math.hypot(at.x - x, at.y - y) <= radius) this.squares[square] = value;
    });
  }

  /** Which picture is seen at a point, by its place; -1 for none. */
  pictureAt({ x, y }: Point): number {
    const [column, row] = [Math.floor((x - this.stage.left) * fineness), Math.floor((y - this.stage.top) * fineness)];
    return column < 0 || row < 0 || column >= this.columns || row >= this.rows ? -1 : (this.pictures[row * this.columns + column] ?? -1);
  }

  /** What the squares in a box hold that show a picture, each with its middle. */
  look(box: Box, picture: number, see: (value: number, at: Point) => void): void {
    this.each(box, (square, at) => {
      if (this.pictures[square] === picture) see(this.squares[square] ?? outside, at);
    });
  }

  private each(box: Box, act: (square: number, at: Point) => void): void {
    const { left, top } = this.stage;
    const [from, to] = [Math.max(0, Math.round((box.left - left) * fineness)), Math.min(this.columns, Math.round((box.right - left) * fineness))];
    const [first, last] = [Math.max(0, Math.round((box.top - top) * fineness)), Math.min(this.rows, Math.round((box.bottom - top) * fineness))];
    for (let row = first; row < last; row += 1) {
      for (let column = from; column < to; column += 1) act(row * this.columns + column, { x: left + (column + 0.5) / fineness, y: top + (row + 0.5) / fineness });
    }
  }

  private paint({ frame, x, y, scale }: Picture, { path, unit, bounds }: Outline, value: number): void {
    const size = scale * unit;
    const [left, right] = [Math.max(frame.left, x + bounds.x * size - 1), Math.min(frame.right, x + (bounds.x + bounds.width) * size + 1)];
    const [top, bottom] = [Math.max(frame.top, y + bounds.y * size - 1), Math.min(frame.bottom, y + (bounds.y + bounds.height) * size + 1)];
    if (left >= right || top >= bottom) return;
    const [column, row] = [Math.floor((left - this.stage.left) * fineness), Math.floor((top - this.stage.top) * fineness)];
    const canvas = new OffscreenCanvas(Math.ceil((right - left) * fineness) + 1, Math.ceil((bottom - top) * fineness) + 1);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('This browser can’t paint.');
    context.setTransform(size * fineness, 0, 0, size * fineness, (x - this.stage.left) * fineness - column, (y - this.stage.top) * fineness - row);
    context.fill(path);
    const { data, width } = context.getImageData(0, 0, canvas.width, canvas.height);
    this.each({ left, right, top, bottom }, (square) => {
      const [across, down] = [(square % this.columns) - column, Math.floor(square / this.columns) - row];
      if (across < width && (data[4 * (down * width + across) + 3] ?? 0) >= 128) this.squares[square] = value;
    });
  }
}
