import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOperations } from '../../../lib/operation/checkOperations';
import { formatProblem } from '../../../lib/operation/Problem';
import { eachWithDataFolder } from './dataFolders';
import { bend } from './problemLines';
import { today, validTexts } from './validOperation';

const data = eachWithDataFolder();
const report = (slug?: string) => checkOperations({ dataFolder: data.path, today, ...(slug === undefined ? {} : { slug }) }).errors.map(formatProblem);
const agencies = 'data/example/agencies.yaml';
const resave = 'open it in your editor as what it is and save it with the encoding UTF-8';

describe('a file that is no YAML for data', () => {
  it.each([
    ['a tab at the beginning of a line', bend('agencies.yaml', '  kind: national-agency', '\tkind: national-agency'), [`${agencies}:18:1 the line begins with a tab; use spaces`]],
    ['tabs in two places', bend('agencies.yaml', '  kind: national-agency\n  country: THA', '\tkind: national-agency\n  \tcountry: THA'), [
      `${agencies}:18:1 the line begins with a tab; use spaces`,
      `${agencies}:19:3 the line begins with a tab; use spaces`,
    ]],
    ['a key that stands twice', bend('agencies.yaml', '  kind: national-agency', '  kind: national-agency\n  kind: non-governmental'), [`${agencies}:19:3 kind: the key 'kind' stands twice in this record; remove one of the two`]],
    ['an anchor and an alias', bend('agencies.yaml', '{ en: Interpol, bg: Интерпол }', '{ en: &name Interpol, bg: *name }'), [
      `${agencies}:2:21 name.en: '&name' names a text for use elsewhere; remove it, or put the text in quotes if it begins with '&'`,
      `${agencies}:2:35 name.bg: '*name' stands for a text elsewhere in the file; write the text out, or put it in quotes if it begins with '*'`,
    ]],
    ['a merged record', bend('agencies.yaml', '{ en: Interpol, bg: Интерпол }', '{ <<: { en: Interpol } }'), [
      `${agencies}:2:11 name.'<<': '<<' is not a key here; the keys are en, bg`,
    ]],
    ['a key that every object has', bend('agencies.yaml', '  kind: national-agency', '  kind: national-agency\n  __proto__: { kind: x }\n  constructor: x'), [
      `${agencies}:19:3 __proto__: '__proto__' is not a key here; the keys are id, name, abbreviation, kind, country, seat, contributions`,
      `${agencies}:20:3 constructor: 'constructor' is not a key here; the keys are id, name, abbreviation, kind, country, seat, contributions`,
    ]],
    ['two documents', `${validTexts['agencies.yaml']}---\n[]\n`, [`${agencies}:33:1 the file is cut in two by '---' or '...'; remove that line`]],
    ['nothing', '', [`${agencies}:1:1 the file is empty; see the README of the data folder`]],
    ['spaces and comments', '  \n# nothing yet\n', [`${agencies}:1:1 the file is empty; see the README of the data folder`]],
    ['words', 'Two agencies took part.', [`${agencies}:1:1 must be a list; write its entries between '[' and ']', or on lines that begin with '- '`]],
    ['UTF-16', Buffer.from(`\uFEFF${validTexts['agencies.yaml']}`, 'utf16le'), [`${agencies}:1:1 the file is not in UTF-8 but, it seems, in UTF-16; ${resave}`]],
    // „Интерпол“ in Windows-1251.
    ['Windows-1251', Buffer.concat([Buffer.from('- id: interpol\n  name: { bg: '), Buffer.from([0xc8, 0xed, 0xf2, 0xe5, 0xf0, 0xef, 0xee, 0xeb]), Buffer.from(' }\n')]), [`${agencies}:1:1 the file is not in UTF-8 but, it seems, in Windows-1251; ${resave}`]],
    ['Latin-1', Buffer.concat([Buffer.from('- id: interpol\n  name: { en: Caf'), Buffer.from([0xe9]), Buffer.from(' }\n')]), [`${agencies}:1:1 the file is not in UTF-8; ${resave}`]],
    ['thirty megabytes of text', Buffer.alloc(30_000_000, '- id: interpol\n'), [`${agencies}:1:1 the file is longer than 20,000,000 bytes; split the operation or shorten its texts`]],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xd8]), [`${agencies}:1:1 the file is not in UTF-8; ${resave}`]],
  ])('%s', (_, content, messages) => {
    data.write('example/agencies.yaml', content);
    expect(report()).toEqual(messages);
  });

  it('is accepted with a byte order mark, and with the line ends of Windows', () => {
    data.write('example/agencies.yaml', `\uFEFF${validTexts['agencies.yaml'].replaceAll('\n', '\r\n')}`);
    expect(report()).toEqual([]);
  });

  it('is not told a thousand times over', () => {
    data.write('example/agencies.yaml', '- a\n'.repeat(1_003));
    const lines = report();
    expect(lines).toHaveLength(1_001);
    expect(lines.at(-1)).toBe(`${agencies}:1001:3 3 more errors in this file from here on; mend the ones above first`);
  });
});

describe('a folder that is no operation', () => {
  it.each([
    ['without a file', () => rmSync(path.join(data.path, 'example', 'sources.yaml')), ['data/example/sources.yaml:1:1 the file is missing; write it, or see the README of the data folder']],
    ['with another ending', () => data.write('example/notes.yml', ''), ['data/example/notes.yml:1:1 no operation has a file of this name; the files are operation.yaml, agencies.yaml, sources.yaml']],
    ['with a folder in place of a file', () => {
      rmSync(path.join(data.path, 'example', 'sources.yaml'));
      mkdirSync(path.join(data.path, 'example', 'sources.yaml'));
    }, ['data/example/sources.yaml:1:1 is a folder; there must be a file of this name']],
  ])('%s', (_, change, messages) => {
    change();
    expect(report()).toEqual(messages);
  });

  it.each([
    ['Black Wrist', 'Black Wrist'],
    ['BLACKWRIST', 'BLACKWRIST'],
    ['операция', 'операция'],
  ])('is called %s', (slug, shown) => {
    for (const [name, text] of Object.entries(validTexts)) data.write(`${slug}/${name}`, text);
    expect(report(slug)).toEqual([`data/${slug}:1:1 the folder's name '${shown}' is not an id; write 1 to 40 small Latin letters and digits, with single hyphens between words, as in 'thailand-dsi'`]);
  });

  it('is a file', () => {
    data.write('blackwrist', 'text');
    expect(report('blackwrist')).toEqual(['data/blackwrist:1:1 is a file; an operation is a folder that holds operation.yaml, agencies.yaml and sources.yaml']);
    expect(report()).toEqual([]);
  });
});

describe('the check', () => {
  it('changes no file', () => {
    const before = contents();
    data.write('example/agencies.yaml', before.get('agencies.yaml') ?? '');
    report();
    expect(contents()).toEqual(before);
  });
});

function contents(): ReadonlyMap<string, string> {
  const folder = path.join(data.path, 'example');
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}
