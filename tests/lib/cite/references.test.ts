import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../lib/cite/Reference';
import { toBibtex } from '../../../lib/cite/toBibtex';
import { toRis } from '../../../lib/cite/toRis';

const reference: Reference = { key: 'blackwrist', title: 'Operation Blackwrist: who took part', language: 'en', note: 'As of 23\u00a0May\u00a02019. Source: The Sofia Globe.' };
const address = 'https://example.org/en/blackwrist/?agency=us-hsi';

describe('a reference in BibTeX', () => {
  it('has the title, the address, the source and the day it is true of', () => {
    expect(toBibtex(reference, address)).toBe(
      `@misc{blackwrist,
  title = {{Operation Blackwrist: who took part}},
  url = {https://example.org/en/blackwrist/?agency=us-hsi},
  note = {As of 23 May 2019. Source: The Sofia Globe.},
  langid = {english},
}
`,
    );
  });

  it('has a year only where the data has one', () => {
    expect(toBibtex({ ...reference, published: '2026-11-24' }, address)).toContain('  date = {2026-11-24},\n  year = {2026},\n');
  });

  it('escapes what BibTeX takes for more than letters', () => {
    expect(toBibtex({ ...reference, title: String.raw`A & B: 100 % #1 _x_ {y} $z$ \ ~ ^` }, address)).toContain(
      String.raw`{{A \& B: 100 \% \#1 \_x\_ \{y\} \$z\$ \textbackslash{} \textasciitilde{} \textasciicircum{}}}`,
    );
    expect(toBibtex(reference, 'https://example.org/?q=}')).toContain('url = {https://example.org/?q=%7D}');
  });
});

describe('a reference in RIS', () => {
  it('has a field a line, and ends', () => {
    expect(toRis({ ...reference, published: '2026-11-24' }, address).split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - blackwrist',
      'TI  - Operation Blackwrist: who took part',
      'PY  - 2026',
      'DA  - 2026/11/24/',
      `UR  - ${address}`,
      'N1  - As of 23 May 2019. Source: The Sofia Globe.',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });

  it('lets no text begin a field of its own', () => {
    expect(toRis({ ...reference, title: 'One\r\nER  - \nTY  - BOOK' }, address)).toContain('TI  - One ER - TY - BOOK\r\n');
  });
});
