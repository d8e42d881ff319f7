import type { Palette } from './Palette';

type Colour = readonly [red: number, green: number, blue: number];

/** A picture of few colours: they, and for each pixel, row by row, the place of its colour among them. */
export type IndexedPixels = { readonly colours: readonly Colour[]; readonly indices: Uint8Array };

/** Steps between two colours that an edge between them may have. */
const steps = 4;

/**
 * Gives each pixel the nearest of a picture's colours and a few between each two that meet at an edge: small as an indexed PNG, and a country
 * of few pixels keeps its very colour, which a quantiser that weighs colours by their number would take from it.
 *
 * @param pixels three bytes a pixel, red, green and blue.
 */
export function indexColours(pixels: Uint8Array, palette: Palette): IndexedPixels {
  const colours = coloursOf(palette);
  const nearest = new Map<number, number>();
  const indices = new Uint8Array(pixels.length / 3);
  let [last, index] = [-1, 0];
  for (let pixel = 0; pixel < indices.length; pixel++) {
    const red = pixels[3 * pixel] ?? 0;
    const green = pixels[3 * pixel + 1] ?? 0;
    const blue = pixels[3 * pixel + 2] ?? 0;
    const key = (red << 16) | (green << 8) | blue;
    if (key !== last) {
      last = key;
      index = nearest.get(key) ?? nearestTo([red, green, blue], colours);
      nearest.set(key, index);
    }
    indices[pixel] = index;
  }
  return { colours, indices };
}

function coloursOf(palette: Palette): readonly Colour[] {
  const of = (name: keyof Palette): Colour => [1, 3, 5].map((start) => parseInt(palette[name].slice(start, start + 2), 16)) as unknown as Colour;
  const grounds = ['paper', 'sea', 'land', 'lit', 'lit-strong'] as const;
  const figures = ['ink', 'soft', 'accent', 'international', 'non-governmental', 'lit-ink', 'lit-edge'] as const;
  const pairs = [...grounds.flatMap((ground) => figures.map((figure) => [of(ground), of(figure)] as const)), [of('sea'), of('land')] as const, [of('land'), of('border')] as const];
  const between = pairs.flatMap(([one, other]) => Array.from({ length: steps - 1 }, (_, step) => mixed(one, other, (step + 1) / steps)));
  const all = [...Object.keys(palette).map((name) => of(name as keyof Palette)), ...between];
  return all;
}

function mixed(one: Colour, other: Colour, share: number): Colour {
  return [0, 1, 2].map((channel) => Math.round((one[channel] ?? 0) * (1 - share) + (other[channel] ?? 0) * share)) as unknown as Colour;
}

/** The place of the nearest colour. */
function nearestTo(colour: Colour, colours: readonly Colour[]): number {
  let [best, least] = [0, Infinity];
  for (const [index, candidate] of colours.entries()) {
    const apart = (candidate[0] - colour[0]) ** 2 + (candidate[1] - colour[1]) ** 2 + (candidate[2] - colour[2]) ** 2;
    if (apart < least) [best, least] = [index, apart];
  }
  return best;
}
