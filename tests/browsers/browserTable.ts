import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const document = 'docs/browsers.md';
const end = '<!-- /browsers -->';

/** What a test saw in a browser. */
export type BrowserRow = {
  readonly browser: string;
  readonly map: 'live' | 'picture';
  /** What a press on a pin or a name does, before any code has come. */
  readonly press: 'opens details' | 'leads to the list';
  readonly known: 'run' | 'by features, not run';
};

/** Expects the table of `docs/browsers.md` to say what was seen; with `WRITE_BROWSERS=1` in the environment, has it say so. */
export function expectRow({ browser, map, press, known }: BrowserRow): void {
  const row = `| ${browser} | ${map} | ${press} | ${known} |`;
  const text = readFileSync(document, 'utf8');
  const lines = text.split('\n');
  const place = lines.findIndex((line) => line.startsWith(`| ${browser} |`));
  if (process.env.WRITE_BROWSERS) {
    if (place >= 0) lines.splice(place, 1, row);
    else lines.splice(lines.indexOf(end) - 1, 0, row);
    writeFileSync(document, lines.join('\n'));
    return;
  }
  expect(lines[place]).toBe(row);
}
