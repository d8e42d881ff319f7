import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { operationSlugs } from '../../../../lib/operation/loadOperation';
import { parseSheet } from '../../../../lib/sheet/parseSheet';
import { writeSheet } from '../../../../lib/sheet/writeSheet';
import { editAgencies } from '../../../../lib/sheet/yaml/editAgencies';
import { recordsOf } from '../validSheet';

/** The text after its own sheet was changed by an editor. */
function after(text: string, change: (sheet: string) => string, removesMissing = false): string {
  const { agencies, problems } = parseSheet(new TextEncoder().encode(change(writeSheet(recordsOf(text)))));
  expect(problems).toEqual([]);
  return editAgencies(text, agencies ?? [], removesMissing).text;
}

const replace = (old: string, replacement: string) => (sheet: string) => {
  expect(sheet).toContain(old);
  return sheet.replaceAll(old, () => replacement);
};

const text = `# The agencies.

# Found by the desk in Lyon.
- id: interpol   # never change it
  kind: international-organisation
  name: {en: Interpol, 'bg': "Интерпол"}   # two alphabets


  # The seat is a city.
  seat: { place: { en: Lyon }, country: FRA, longitude: 4.840, latitude: 45.76, precision: city, source: { id: site } }
  contributions:
  # First things first.
  - role: coordination
    text:
      en: >-
        Launched the operation,
        and ran it.
    sources: [ {id: paper, paragraph: 2}, # the lead
      {id: site} ]
  - date: 2019-05-23 # as the paper says
    role: coordination
    text: { en: 'Announced the results.' }
    with: []
    sources:
    - id: paper # no paragraph

# Seen once only.
- id: europol
  name: { en: Europol }
  kind: international-organisation
  seat: { place: { en: The Hague }, country: NLD, longitude: 4.30, latitude: 52.08, precision: city, source: { id: site } }
  contributions:
  - role: support
    text: { en: Helped. }
    sources: [ {id: paper} ]
# The end.
`;

describe('editAgencies', () => {
  it.each(operationSlugs())('leaves the agencies of %s as they are, byte for byte, when the sheet did not change', (slug) => {
    const real = readFileSync(path.join('tests/fixtures/operations/inline', slug, 'agencies.yaml'), 'utf8');
    expect(after(real, (sheet) => sheet)).toBe(real);
  });
  it('leaves any file as it is when the sheet did not change', () => {
    expect(after(text, (sheet) => sheet)).toBe(text);
  });

  it.each([
    ['a plain text', 'The Hague', 'Den Haag', 'The Hague', 'Den Haag'],
    ['a text that needs quotes now', 'The Hague', '"The Hague, NL"', 'The Hague', '"The Hague, NL"'],
    ['a text in single quotes', 'Announced the results.', 'Told the results.', "'Announced the results.'", "'Told the results.'"],
    ['a text in double quotes', 'Интерпол', 'ИНТЕРПОЛ', '"Интерпол"', '"ИНТЕРПОЛ"'],
    ['a folded text', '"Launched the operation, and ran it."', 'Launched it.', '>-\n        Launched the operation,\n        and ran it.', 'Launched it.'],
    ['a number', '4.84,', '4.85,', '4.840', '4.85'],
    ['a date', "'2019-05-23", '2019', 'date: 2019-05-23', 'date: 2019'],
    ['a date that goes from the first line of an entry', "'2019-05-23", '', '- date: 2019-05-23 # as the paper says\n    role', '- role'],
    ['a paragraph', 'paper 2; site', 'paper 3; site', 'paragraph: 2', 'paragraph: 3'],
    ['a paragraph that is new', 'paper 2; site', 'paper 2; site 7', '{id: site}', '{id: site, paragraph: 7}'],
    ['a source that is new', 'paper 2; site', 'paper 2; site; upi', '{id: site} ]', '{id: site}, { id: upi } ]'],
    ['a source that is new between others', 'paper 2; site', 'paper 2; upi; site', '{id: paper, paragraph: 2},', '{id: paper, paragraph: 2}, { id: upi },'],
    ['a source that goes', 'paper 2; site', 'site', '{id: paper, paragraph: 2}, # the lead\n      ', ''],
    ['a partner', 'and ran it.",,', 'and ran it.",,europol', "    sources: [ {id: paper, p", '    with: [ europol ]\n    sources: [ {id: paper, p'],
    ['a partner where the list was empty', 'Announced the results.,,', 'Announced the results.,,europol', 'with: []', 'with: [ europol ]'],
    ['a translation', 'The Hague,,', 'The Hague,Хага,', '{ en: The Hague }', '{ en: The Hague, bg: Хага }'],
    ['a translation that goes', 'Интерпол', '', ", 'bg': \"Интерпол\"", ''],
    ['another language only', 'Helped.,', ',Помогна.', '{ en: Helped. }', '{ bg: Помогна. }'],
    ['a flag', 'NLD,4.3,52.08,city,,', 'NLD,4.3,52.08,city,TRUE,', '52.08, precision: city', '52.08, precision: city, checked: true'],
    ['an abbreviation', 'Europol,,,,', 'Europol,,EP,,', 'name: { en: Europol }\n', 'name: { en: Europol }\n  abbreviation: { en: EP }\n'],
  ])('changes nothing but %s', (_, old, replacement, oldText, newText) => {
    expect(text).toContain(oldText);
    expect(after(text, replace(old, replacement))).toBe(text.replace(oldText, () => newText));
  });
});

describe('editAgencies, with rows that come and go,', () => {
  const [header = '', ...rows] = writeSheet(recordsOf(text)).split('\r\n');
  const sheetOf = (...lines: (string | undefined)[]) => () => [header, ...lines.map((line) => line ?? ''), ''].join('\r\n');
  const [launch = '', announce = '', helped = ''] = rows;
  const lines = (from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to));

  it('puts a contribution in where it stands in the sheet, and leaves the others with their comments', () => {
    const between = announce.replace('Announced the results.', 'Looked on.').replace("'2019-05-23", '2018');
    const added = `  - role: coordination
    date: 2018
    text: { en: Looked on. }
    sources:
    - { id: paper }
`;
    expect(after(text, sheetOf(launch, between, announce, helped))).toBe(text.replace('  - date: 2019', () => `${added}  - date: 2019`));
  });
  it('puts a contribution in before the first and after the last', () => {
    const [first, last] = [launch.replace(/coordination,[^\n]*/, 'support,,First.,,,upi'), helped.replace('Helped.', 'Left.')];
    const edited = after(text, sheetOf(first, launch, announce, helped, last));
    expect(edited).toContain('  # First things first.\n  - role: support\n    text: { en: First. }\n    sources: [ { id: upi } ]\n  - role: coordination\n');
    expect(edited).toContain('    sources: [ {id: paper} ]\n  - role: support\n    text: { en: Left. }\n');
    expect(edited.endsWith('# The end.\n')).toBe(true);
  });
  it('takes a contribution out with its lines', () => {
    expect(after(text, sheetOf(launch, helped))).toBe(text.replace(lines('  - date: 2019', '\n# Seen once'), ''));
    expect(after(text, sheetOf(announce, helped))).toBe(text.replace(lines('  - role: coordination', '  - date: 2019'), ''));
  });
  it('appends an agency like the others, before what the file ends with', () => {
    const edited = after(text, sheetOf(launch, announce, helped, helped.replace('europol', 'afripol').replace('Europol', 'Afripol')));
    expect(edited.slice(edited.indexOf('# Seen once'))).toBe(`${lines('# Seen once', '# The end')}
- id: afripol
  name: { en: Afripol }
  kind: international-organisation
  seat: { place: { en: The Hague }, country: NLD, longitude: 4.3, latitude: 52.08, precision: city, source: { id: site } }
  contributions:
  - role: support
    text: { en: Helped. }
    sources:
    - { id: paper }
# The end.
`);
  });
  it('takes an agency out with the comment above it, where that is asked for', () => {
    expect(after(text, sheetOf(launch, announce), true)).toBe(text.replace(lines('# Seen once', '# The end'), ''));
    expect(after(text, sheetOf(helped), true)).toBe(text.replace(lines('# Found by', '# Seen once'), ''));
    expect(after(text, sheetOf(helped))).toBe(text);
  });
  it('keeps the order of the file when the sheet has another one', () => {
    expect(after(text, sheetOf(helped, launch, announce))).toBe(text);
  });
  it('keeps keys that the sheet has no column for', () => {
    const kept = text.replace('    sources:\n', '    remark: to be asked\n    sources:\n');
    expect(after(kept, replace('Announced the results.', 'Told the results.'))).toBe(kept.replace('Announced', 'Told'));
  });
  it('writes the lines of a new file in the line ends of the old one, and closes the last line', () => {
    const old = "- { id: europol }";
    expect(editAgencies(`# One.\r\n${old}`, [{ id: 'europol', record: { id: 'europol' }, rows: [2] }, { id: 'interpol', record: { id: 'interpol', name: { en: 'Interpol' } }, rows: [3] }], false).text).toBe(`# One.\r\n${old}\r\n\r\n- { id: interpol, name: { en: Interpol } }`);
  });
  it('fills a file that holds comments only', () => {
    expect(editAgencies('# None yet.', [{ id: 'europol', record: { id: 'europol' }, rows: [2] }], false).text).toBe('# None yet.\n- id: europol\n');
    expect(editAgencies('# None yet.\n[]\n', [{ id: 'europol', record: { id: 'europol' }, rows: [2] }], false).text).toBe('# None yet.\n- id: europol\n');
  });
});
