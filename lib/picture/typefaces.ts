import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** Source Serif for what is read, Source Sans for what is labelled, as on the page. */
const faces = {
  title: { family: 'source-serif-4', weight: 700 },
  text: { family: 'source-sans-3', weight: 400 },
  strong: { family: 'source-sans-3', weight: 600 },
  number: { family: 'source-sans-3', weight: 700 },
} as const;

export type Face = keyof typeof faces;

/** The package has a file for each part of Unicode. The first that has a letter is the one it is set in. */
const parts = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

/** A part of a typeface: its font, and the script that its letters are shaped as. */
export type FontPart = { readonly font: Font; readonly script: string };

const scripts: Partial<Record<(typeof parts)[number], string>> = { cyrillic: 'cyrl', 'cyrillic-ext': 'cyrl', greek: 'grek' };
const { resolve } = createRequire(import.meta.url);
const read = new Map<Face, readonly FontPart[]>();

/** The fonts of a typeface, read once. */
export function fontParts(face: Face): readonly FontPart[] {
  const known = read.get(face);
  if (known) return known;
  const { family, weight } = faces[face];
  const made = parts.map((part) => {
    const font = create(readFileSync(resolve(`@fontsource/${family}/files/${family}-${part}-${weight}-normal.woff2`)));
    if ('fonts' in font) throw new RangeError(`${family}-${part} is a collection of fonts.`);
    return { font, script: scripts[part] ?? 'latn' };
  });
  read.set(face, made);
  return made;
}
