import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const subsets = { latin: 'U+0000-024F, U+2000-206F, U+20AC, U+2190-21FF', cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+2116' } as const;

/**
 * Style rules that set a page in the fonts that the project holds, in place of the system's: pictures of it are then the same on every machine
 * with the same browser.
 */
export function bundledFontRules(): string {
  const faces = [['serif', 'source-serif-4'], ['sans', 'source-sans-3']].flatMap(([name, family]) =>
    Object.entries(subsets).flatMap(([subset, range]) => [400, 700].map((weight) => face(`bundled ${name}`, fileOf(`${family}`, subset, weight), weight, range))),
  );
  return `${faces.join('\n')}\n:root { --serif: 'bundled serif'; --sans: 'bundled sans'; }`;
}

function fileOf(family: string, subset: string, weight: number): string {
  return readFileSync(require.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`)).toString('base64');
}

function face(name: string, file: string, weight: number, range: string): string {
  return `@font-face { font-family: '${name}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${file}) format('woff2'); unicode-range: ${range}; }`;
}
