import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../lib/cite/Reference';
import { toBibtex } from '../../../lib/cite/toBibtex';
import { toRis } from '../../../lib/cite/toRis';

const reference: Reference = {
  key: 'blackwrist',
  title: 'Operation Blackwrist: who took part',
  publisher: 'Maps of operations',
  language: 'en',
  date: '2026-11-24',
  note: 'As of 23\u00a0May\u00a02019. Source: The Sofia Globe.',
};
const address = 'https://example.org/en/blackwrist/?agency=us-hsi';

/** A reference as citation.js reads it, which a program for references may be built on. */
const parsed = (text: string, forceType: '@biblatex/text' | '@bibtex/text' | '@ris/file') => new Cite(text, { forceType }).data[0];

/** One line of letters, digits, marks and signs of every script, as the data may hold. */
const lines = fc.stringMatching(/^[\p{L}\p{N}„“’–&%#_{}$~^\\"'()@+,.;:/-][\p{L}\p{N}„“’–&%#_{}$~^\\"'()@+,.;:/ -]{0,40}$/u);

describe('a reference in BibTeX', () => {
  it('has the title, the site, the day, the address, the source and the day it is true of', () => {
    expect(toBibtex(reference, address)).toBe(
      `@misc{blackwrist,
  title = {{Operation Blackwrist: who took part}},
  author = {{Maps of operations}},
  date = {2026-11-24},
  year = {2026},
  month = nov,
  url = {https://example.org/en/blackwrist/?agency=us-hsi},
  note = {As of 23 May 2019. Source: The Sofia Globe.},
  langid = {english},
}
`,
    );
  });

  it.each([['2026', '  date = {2026},\n  year = {2026},\n  url'], ['2026-03', '  date = {2026-03},\n  year = {2026},\n  month = mar,\n  url']])('has no more of a date than %s', (date, fields) => {
    expect(toBibtex({ ...reference, date }, address)).toContain(fields);
  });

  it('escapes what BibTeX takes for more than letters', () => {
    expect(toBibtex({ ...reference, title: String.raw`A & B: 100 % #1 _x_ {y} $z$ \ ~ ^` }, address)).toContain(
      String.raw`{{A \& B: 100 \% \#1 \_x\_ \{y\} \$z\$ \textbackslash{} \textasciitilde{} \textasciicircum{}}}`,
    );
    expect(toBibtex(reference, 'https://example.org/?q=}')).toContain('url = {https://example.org/?q=%7D}');
  });

  it('is read by a parser with the site as its author, not as a person', () => {
    const read = (forceType: '@biblatex/text' | '@bibtex/text') => parsed(toBibtex(reference, address), forceType);
    const expected = { title: reference.title, author: [{ family: 'Maps of operations' }], URL: address };
    expect(read('@biblatex/text')).toMatchObject({ ...expected, issued: { 'date-parts': [[2026, 11, 24]] }, language: 'english' });
    expect(read('@bibtex/text')).toMatchObject({ ...expected, issued: { 'date-parts': [[2026, 11]] } });
  });

  it.each(['Операция „Blackwrist“: кой участва', 'Café & Söhne: 100 % #1 _x_ {y}', 'A ~ b ^ c \\ d $ e'])('is read by a parser as what was written: %s', (title) => {
    const entry = parsed(toBibtex({ ...reference, title, publisher: title, note: title }, address), '@biblatex/text');
    expect(entry).toMatchObject({ title, note: title, author: [{ family: title }], URL: address });
  });
});

describe('a reference in RIS', () => {
  it('has a field a line, and ends', () => {
    expect(toRis(reference, address).split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - blackwrist',
      'TI  - Operation Blackwrist: who took part',
      'PB  - Maps of operations',
      'PY  - 2026',
      'DA  - 2026/11/24/',
      `UR  - ${address}`,
      'N1  - As of 23 May 2019. Source: The Sofia Globe.',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });

  it.each([['2026', 'DA  - 2026///'], ['2026-03', 'DA  - 2026/03//']])('has no more of a date than %s', (date, field) => {
    expect(toRis({ ...reference, date }, address)).toContain(`${field}\r\n`);
  });

  it('lets no text begin a field of its own', () => {
    expect(toRis({ ...reference, title: 'One\r\nER  - \nTY  - BOOK' }, address)).toContain('TI  - One ER - TY - BOOK\r\n');
  });

  it('is read by a parser as what was written', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const title = line.replace(/ +/g, ' ').trim();
        const found = parsed(toRis({ ...reference, title, publisher: title }, address), '@ris/file');
        expect(found).toMatchObject({ title, publisher: title, URL: address, issued: { 'date-parts': [[2026, 11, 24]] } });
      }),
    );
  });
});
