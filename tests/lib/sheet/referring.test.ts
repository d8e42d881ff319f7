import { describe, expect, it } from 'vitest';
import { planImport } from '../../../lib/sheet/planImport';
import { readAgencies } from '../../../lib/sheet/readAgencies';
import { writeSheet } from '../../../lib/sheet/writeSheet';
import { referringFiles } from '../operation/registry/registryTexts';

const files = referringFiles();
const text = String(files.contents.get('agencies.yaml'));
const sheetOf = (agencies: string): string => {
  const read = readAgencies(agencies, 'agencies.yaml');
  if ('problems' in read) throw new Error('The text is wrong.');
  return writeSheet(read.agencies, ',', read.refers);
};
const plan = (sheet: string) => planImport(files, new TextEncoder().encode(sheet), { sheetName: 'agencies.csv', removesMissing: false, today: '2026-11-24' });
const bend = (old: string, replacement: string): string => {
  expect(sheetOf(text)).toContain(old);
  return sheetOf(text).replace(old, () => replacement);
};

describe('a sheet of agencies that are in the registry', () => {
  it('has columns of what the operation says, and none of what stands in the registry', () => {
    expect(sheetOf(text).split('\r\n')[0]).toBe('\uFEFFid,unit.en,unit.bg,role,date,text.en,text.bg,with,sources');
  });

  it('leaves the file as it is when it did not change', () => {
    expect(plan(sheetOf(text))).toEqual({ text, changes: [] });
  });

  it('changes what it says otherwise, and nothing else', () => {
    expect(plan(bend('Cybercrime Department', 'Cybercrime Unit'))).toMatchObject({ text: text.replace('Cybercrime Department', 'Cybercrime Unit') });
    expect(plan(bend('Took the case on.', 'Led the case.'))).toMatchObject({ text: text.replace('Took the case on.', 'Led the case.') });
  });

  it('adds an agency of the registry', () => {
    const planned = plan(`${sheetOf(text)}interpol-bangkok,,,,,Helped.,,,paper\r\n`);
    expect(planned).toMatchObject({ text: expect.stringContaining('- agency: interpol-bangkok\n  contributions:\n    - text: { en: Helped. }\n') as string });
  });

  it('is refused with an agency that is not in the registry, in its own cell', () => {
    expect(plan(`${sheetOf(text)}interpol-bangkock,,,,,Helped.,,,paper\r\n`)).toEqual({
      problems: ["agencies.csv row 4, column A (id): there is no agency 'interpol-bangkock' in _agencies; did you mean 'interpol-bangkok'?"],
    });
  });

  it('is refused with a column of what stands in the registry', () => {
    expect(plan('id,kind,text.en,sources\r\ninterpol,police,Helped.,paper\r\n')).toMatchObject({
      problems: expect.arrayContaining(['agencies.csv: kind: this stands in the registry, once for all operations; change it in data/_agencies, and remove the column here']) as string[],
    });
  });
});
