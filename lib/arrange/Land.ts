/** A closed line, in plane units: x before y, point after point. */
export type Ring = readonly number[];

/** A picture of part of the plane: its size in CSS pixels, the plane point in its upper left corner, and pixels per plane unit. */
export type Extent = { readonly width: number; readonly height: number; readonly x0: number; readonly y0: number; readonly scale: number };

/** An upright rectangle in pixels: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** How much of a box lies on what, in shares of 1. */
export type Shares = { readonly own: number; readonly lit: number; readonly unlit: number };

const sea = 0;
const unlitLand = 1;
const firstCountry = 2;
/** A participant's, and no place for any name. */
const speck = 0xffff;

/** Of a very large picture the squares are larger. */
const mostSquares = 150_000;

/** An island smaller than this, in square pixels, is not drawn, and so it is no land to a reader. */
const smallestIsland = 2;

/**
 * Whose land lies where on a picture, as a grid of numbers: how much of a box lies on which country is then a count of squares. The numbers of
 * countries are their places in the given order.
 */
export class Land {
  private readonly columns: number;
  private readonly rows: number;
  private readonly squares: Uint16Array;

  private constructor(
    readonly extent: Extent,
    readonly step: number,
  ) {
    this.columns = Math.ceil(extent.width / step);
    this.rows = Math.ceil(extent.height / step);
    this.squares = new Uint16Array(this.columns * this.rows);
  }

  /** Draws the land of a picture, in steps. */
  static *drawing(extent: Extent, land: readonly Ring[], countries: readonly (readonly Ring[])[]): Generator<void, Land> {
    const made = new Land(extent, Math.max(extent.width > 500 ? 2 : 1.5, Math.sqrt((extent.width * extent.height) / mostSquares)));
    const least = smallestIsland / extent.scale ** 2;
    const isSeen = made.isSeen.bind(made);
    const specks: Ring[] = [];
    for (const [index, rings] of [land, ...countries].entries()) {
      const largest = index === 0 ? Infinity : Math.max(...rings.map(areaOf));
      const [large, small] = [[] as Ring[], [] as Ring[]];
      for (const ring of rings) if (isSeen(ring)) (areaOf(ring) >= Math.min(least, largest) ? large : small).push(ring);
      if (index > 0) specks.push(...small);
      made.fill(large, index + unlitLand);
      yield;
    }
    made.dot(specks);
    return made;
  }

  /** The country at a point, -1 for land that took no part, and nothing for the sea and what lies outside. */
  at(x: number, y: number): number | undefined {
    const square = this.square(Math.floor(x / this.step), Math.floor(y / this.step));
    return square === sea ? undefined : square - firstCountry;
  }

  /** What lies under a box, of which the given country's land is its own. */
  shares([left, top, right, bottom]: Box, own: number): Shares {
    const { step } = this;
    const counts = { own: 0, lit: 0, unlit: 0 };
    let all = 0;
    for (let row = Math.floor(top / step); row <= Math.floor(bottom / step); row += 1) {
      for (let column = Math.floor(left / step); column <= Math.floor(right / step); column += 1) {
        all += 1;
        const square = this.square(column, row);
        if (square === sea) continue;
        counts[square === unlitLand ? 'unlit' : square === own + firstCountry ? 'own' : 'lit'] += 1;
      }
    }
    return { own: counts.own / all, lit: counts.lit / all, unlit: counts.unlit / all };
  }

  /** The middles of a country's squares, in pixels, row after row. */
  squaresOf(country: number): readonly (readonly [number, number])[] {
    const found: (readonly [number, number])[] = [];
    for (const [place, square] of this.squares.entries()) {
      if (square !== country + firstCountry) continue;
      found.push([((place % this.columns) + 0.5) * this.step, (Math.floor(place / this.columns) + 0.5) * this.step]);
    }
    return found;
  }

  /** Whether the first land that a growing box meets, within a distance in pixels, is the country's own. */
  meetsOwnFirst([left, top, right, bottom]: Box, own: number, distance: number): boolean {
    for (let grown = 0; grown <= distance; grown += this.step) {
      const met = this.edge([left - grown, top - grown, right + grown, bottom + grown]);
      if (met.has(own)) return met.size === 1;
      if (met.size > 0) return false;
    }
    return false;
  }

  /** The rows and columns at the edges of the picture, and the boxes given, that hold nothing but sea: as a share of the picture. */
  emptyMargins(used: readonly Box[]): number {
    let [left, top, right, bottom] = [this.columns, this.rows, 0, 0];
    for (const [place, square] of this.squares.entries()) {
      if (square === sea) continue;
      const [column, row] = [place % this.columns, Math.floor(place / this.columns)];
      [left, top, right, bottom] = [Math.min(left, column), Math.min(top, row), Math.max(right, column + 1), Math.max(bottom, row + 1)];
    }
    for (const box of used) {
      const [x0, y0, x1, y1] = box.map((side) => side / this.step) as [number, number, number, number];
      [left, top, right, bottom] = [Math.min(left, x0), Math.min(top, y0), Math.max(right, x1), Math.max(bottom, y1)];
    }
    const share = (Math.max(0, right - left) * Math.max(0, bottom - top)) / (this.columns * this.rows);
    return Math.max(0, 1 - share);
  }

  private square(column: number, row: number): number {
    if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) return sea;
    return this.squares[row * this.columns + column] ?? sea;
  }

  private isSeen(ring: Ring): boolean {
    const { x0, y0, width, height, scale } = this.extent;
    const [x1, y1] = [x0 + width / scale, y0 + height / scale];
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let place = 0; place + 1 < ring.length; place += 2) {
      const [x = NaN, y = NaN] = [ring[place], ring[place + 1]];
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    }
    return left <= x1 && right >= x0 && top <= y1 && bottom >= y0;
  }

  private edge([left, top, right, bottom]: Box): ReadonlySet<number> {
    const met = new Set<number>();
    const look = (x: number, y: number): void => {
      const country = this.at(x, y);
      if (country !== undefined) met.add(country);
    };
    for (let x = left; x <= right; x += this.step) [top, bottom].forEach((y) => look(x, y));
    for (let y = top; y <= bottom; y += this.step) [left, right].forEach((x) => look(x, y));
    return met;
  }

  /** Islands too small to fill a square: no land to name, and none for another's name to lie on. */
  private dot(rings: readonly Ring[]): void {
    const { x0, y0, scale } = this.extent;
    for (const ring of rings) {
      const [column, row] = [Math.floor((((ring[0] ?? 0) - x0) * scale) / this.step), Math.floor((((ring[1] ?? 0) - y0) * scale) / this.step)];
      if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) continue;
      const place = row * this.columns + column;
      if (this.squares[place] === sea) this.squares[place] = speck;
    }
  }

  /** Even and odd: a ring within a ring is a hole. */
  private fill(rings: readonly Ring[], value: number): void {
    const { x0, y0, scale } = this.extent;
    const [across, down] = [(x: number) => ((x - x0) * scale) / this.step, (y: number) => ((y - y0) * scale) / this.step];
    const crossings: number[][] = Array.from({ length: this.rows }, () => []);
    for (const ring of rings) {
      let [ax, ay] = [across(ring.at(-2) ?? 0), down(ring.at(-1) ?? 0)];
      for (let place = 0; place < ring.length; place += 2) {
        const [bx, by] = [across(ring[place] ?? 0), down(ring[place + 1] ?? 0)];
        const [from, to] = [Math.max(0, Math.ceil(Math.min(ay, by) - 0.5)), Math.min(this.rows - 1, Math.ceil(Math.max(ay, by) - 0.5) - 1)];
        for (let row = from; row <= to; row += 1) crossings[row]?.push(ax + ((row + 0.5 - ay) * (bx - ax)) / (by - ay));
        [ax, ay] = [bx, by];
      }
    }
    for (const [row, places] of crossings.entries()) {
      places.sort((a, b) => a - b);
      for (let pair = 0; pair + 1 < places.length; pair += 2) {
        const [from, to] = [Math.max(0, Math.ceil((places[pair] ?? 0) - 0.5)), Math.min(this.columns, Math.ceil((places[pair + 1] ?? 0) - 0.5))];
        if (to > from) this.squares.fill(value, row * this.columns + from, row * this.columns + to);
      }
    }
  }
}

function areaOf(ring: Ring): number {
  let twice = 0;
  for (let place = 0; place < ring.length; place += 2) {
    const [x0, y0] = [ring.at(place - 2) ?? 0, ring.at(place - 1) ?? 0];
    twice += x0 * (ring[place + 1] ?? 0) - (ring[place] ?? 0) * y0;
  }
  return Math.abs(twice) / 2;
}
