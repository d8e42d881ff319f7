import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage, languages } from '../../../lib/language/Language';
import { openHeadlessShell } from '../../test/openChromium';
import { runInWords } from '../runInWords';
import { table } from '../tables';
import { writeBetween } from '../writeBetween';
import { beyondLimits } from './limits';
import { mapSets } from './mapSets';
import { mapSizes, sizeNamed } from './mapSizes';
import { measureAt } from './measureAt';
import { heading, rowOf } from './rowOf';
import { addWorst, type Worst } from './worst';

const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
/** Where the table is kept, between the lines that mark its place. */
const tableFile = 'docs/cartography.md';

/**
 * Prints the measures of maps as a Markdown table: of the sets and sizes that are asked for, or of all.
 *
 * @param args `--set=cumberland,africa-19 --sizes=375,640x560 --language=en,bg --font='DejaVu Sans' --letters=32 --pictures=DIR --faults --write`:
 * `--faults` says what is beyond its limit, and by how much, on standard error;
 * `--allowed` prints what tests/browser/setup/allowedInMaps.ts must allow of what was measured; `--write` writes the table into docs/cartography.md.
 * @returns the exit code.
 */
export async function benchMaps(args: readonly string[]): Promise<number> {
  const options = { set: text, sizes: text, language: text, font: text, letters: text, pictures: text, faults: flag, allowed: flag, write: flag } as const;
  const { values } = parseArgs({ args: [...args], options });
  const sets = mapSets(values.set?.split(','));
  const sizes = values.sizes?.split(',').map(sizeNamed) ?? mapSizes;
  const looks = { ...(values.font && { font: values.font }), ...(values.letters && { letters: Number(values.letters) }) };
  const languagesAsked = values.language?.split(',').filter(isLanguage) ?? languages;
  if (values.pictures) mkdirSync(values.pictures, { recursive: true });
  const browser = await openHeadlessShell();
  const rows: (readonly string[])[] = [];
  const worst: Worst = {};
  try {
    for (const [slug, load] of sets) {
      const operation = load();
      for (const language of languagesAsked) {
        for (const size of sizes) {
          const picture = values.pictures && path.join(values.pictures, `${slug}-${language}-${size.name}.png`);
          const { measures, expected } = await measureAt(browser, operation, language, size, { ...looks, ...(picture && { picture }) });
          const beyond = beyondLimits(measures, expected, size, looks.letters);
          addWorst(worst, slug, beyond);
          rows.push([slug, language, size.name, ...rowOf(measures, beyond)]);
          if (values.faults) for (const [kind, { by, words }] of beyond) console.error(`${slug} ${language} ${size.name} ${kind} +${by}: ${words}`);
        }
      }
    }
    const results = `${runInWords(browser.version(), ['npm run bench:maps --', ...args].join(' '))}\n\n${table([['set', 'language', 'size', ...heading], ...rows])}`;
    console.log(results);
    if (values.allowed) console.log(JSON.stringify(worst, undefined, 2));
    if (values.write) writeFileSync(tableFile, writeBetween(readFileSync(tableFile, 'utf8'), 'maps', results));
  } finally {
    await browser.close();
  }
  return 0;
}
