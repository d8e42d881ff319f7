import type { Palette } from './Palette';

type Colour = readonly [red: number, green: number, blue: number];

/** Steps between two colours that an edge between them may have. */
const steps = 4;

/**
 * Leaves a picture the colours of its palette and a few between each two that meet at an edge: small as an indexed PNG, and a country of
 * few pixels keeps its very colour, which a quantiser that weighs colours by their number would take from it.
 *
 * @param pixels three bytes a pixel, red, green and blue; changed in place.
 */
export function snapColours(pixels: Uint8Array, palette: Palette): void {
  const colours = coloursOf(palette);
  const nearest = new Map<number, Colour>();
  let last = -1;
  let snapped: Colour = [0, 0, 0];
  for (let at = 0; at < pixels.length; at += 3) {
    const red = pixels[at] ?? 0;
    const green = pixels[at + 1] ?? 0;
    const blue = pixels[at + 2] ?? 0;
    const key = (red << 16) | (green << 8) | blue;
    if (key !== last) {
      last = key;
      snapped = nearest.get(key) ?? nearestTo([red, green, blue], colours);
      nearest.set(key, snapped);
    }
    pixels[at] = snapped[0];
    pixels[at + 1] = snapped[1];
    pixels[at + 2] = snapped[2];
  }
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

function nearestTo(colour: Colour, colours: readonly Colour[]): Colour {
  let best = colour;
  let least = Infinity;
  for (const candidate of colours) {
    const apart = (candidate[0] - colour[0]) ** 2 + (candidate[1] - colour[1]) ** 2 + (candidate[2] - colour[2]) ** 2;
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}
