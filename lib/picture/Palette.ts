/** What a picture has a colour for: names of custom properties in `components/styles/tokens.css`. */
const names = ['paper', 'ink', 'soft', 'line', 'sea', 'land', 'border', 'lit', 'lit-edge', 'lit-strong', 'lit-ink', 'national', 'international', 'non-governmental', 'accent'] as const;

export type ColourName = (typeof names)[number];

/** A picture's colours, as `#rrggbb`. */
export type Palette = Readonly<Record<ColourName, string>>;

/**
 * The page's light colours, read from its style sheet, so that they are written down in one place.
 *
 * @param css the text of `components/styles/tokens.css`, whose first rule holds the light colours.
 * @throws RangeError when a colour is missing there.
 */
export function lightPalette(css: string): Palette {
  const light = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const colours = new Map(Array.from(light.matchAll(/--([\w-]+):\s*(#[\da-f]{6})\b/gi), ([, name, colour]) => [name, colour]));
  return Object.fromEntries(names.map((name) => [name, colours.get(name) ?? missing(name)])) as Palette;
}

function missing(name: ColourName): never {
  throw new RangeError(`The style sheet has no light colour --${name}.`);
}
