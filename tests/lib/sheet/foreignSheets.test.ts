import { describe, expect, it } from 'vitest';
import { agenciesCsv } from '../../../lib/download/agenciesCsv';
import { agenciesGeoJson } from '../../../lib/download/agenciesGeoJson';
import { parseOperation } from '../../../lib/operation/parseOperation';
import { bend } from '../operation/problemLines';
import { dataFiles, today, validTexts } from '../operation/validOperation';
import { bendSheet, importInto, problemsOf, validSheet } from './validSheet';

const same = { text: validTexts['agencies.yaml'], changes: [] };
const rowsOf = (sheet: string) =>
  sheet
    .slice(1)
    .split('\r\n')
    .filter((row) => row !== '')
    .map((row) => row.split(','));
const [header = [], interpol = [], dsi = []] = rowsOf(validSheet);

/** The sheet with some of its columns alone, and other values in its cells. */
function only(
  names: readonly string[],
  values: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
  separator = ',',
): string {
  const rows = [interpol, dsi].map((row) =>
    names.map((name) => values[row[0] ?? '']?.[name] ?? row[header.indexOf(name)] ?? ''),
  );
  return [names, ...rows].map((row) => row.join(separator)).join('\n');
}

describe('a sheet as people have it', () => {
  it('may begin with the line sep=;', () => {
    expect(importInto(`sep=;\r\n${validSheet.slice(1).replaceAll(',', ';')}`)).toEqual(same);
    expect(problemsOf(`sep=;\r\n${bendSheet('THA', 'THL', validSheet).slice(1).replaceAll(',', ';')}`)[0]).toMatch(
      /^agencies\.csv row 3, column G/,
    );
    expect(problemsOf(`sep=|\r\n${validSheet.slice(1).replaceAll(',', '|')}`)).toEqual([
      "agencies.csv: its first line says that '|' stands between the cells; save it with commas, semicolons or tabs",
    ]);
  });

  it('may have titles above its headings, which are told', () => {
    const sheet = `Agencies of the operation,,\r\n,,\r\n${validSheet.slice(1)}`;
    expect(importInto(sheet)).toEqual({
      ...same,
      notes: ["agencies.csv: row 1 stands above the headings and was left out: 'Agencies of the operation'"],
    });
    expect(problemsOf(sheet.replace('100.5,', '1005,'))).toEqual([
      'agencies.csv row 5, column K (seat.longitude): 1005 is off the globe; a longitude is between -180 and 180 degrees',
    ]);
  });

  it('may have headings as people write them, which is told', () => {
    const names = ['id', 'name.en', 'name.bg', 'seat.longitude', 'seat.latitude', 'seat.place.en'];
    const sheet = only(names).replace(
      names.join(','),
      'Agency ID,Name (English),Име (български),Longitude,LAT,City (EN)',
    );
    expect(importInto(sheet)).toEqual({
      ...same,
      notes: [
        "agencies.csv: headings were read: 'Agency ID' as id, 'Name (English)' as name.en, 'Име (български)' as name.bg, 'Longitude' as seat.longitude, 'LAT' as seat.latitude, 'City (EN)' as seat.place.en",
      ],
    });
    expect(
      importInto(
        validSheet.replace(header.join(','), header.map((name) => name.replaceAll('.', ' ').toUpperCase()).join(',')),
      ),
    ).toMatchObject(same);
  });

  it('is asked which column a heading means where it may be several', () => {
    expect(problemsOf(only(['id', 'name.en']).replace('name.en', 'Name'))).toEqual([
      "agencies.csv row 1, column B: 'Name' can mean 'name.en' or 'name.bg'; write the one that is meant",
    ]);
    expect(importInto(only(['id', 'name.en', 'name.bg']).replace('name.en,name.bg', 'Name,Name (bg)'))).toMatchObject(
      same,
    );
    expect(problemsOf(only(['id', 'name.en']).replace('id,name.en', 'Agency,x'))).toEqual([
      "agencies.csv row 1, column A: 'Agency' can mean 'id' or 'name.en' or 'name.bg'; write the one that is meant",
      "agencies.csv row 1, column B: there is no column 'x'; remove it, or name it as one of the columns that are not there yet",
    ]);
    expect(problemsOf(bendSheet('seat.longitude', 's\u0435at.longitude'))).toEqual([
      "agencies.csv row 1, column K: there is no column 's\u0435at.longitude'; in 's\u0435at.longitude' the second letter is a Cyrillic \u0435 (U+0435), not a Latin e; write 'seat.longitude'",
    ]);
  });

  it('may write decimal commas where no comma can stand between cells', () => {
    for (const separator of [';', '\t']) {
      const sheet = only(
        header,
        {
          interpol: { 'seat.longitude': '4,84', 'seat.latitude': '45,76' },
          'thailand-dsi': { 'seat.longitude': '100,5', 'seat.latitude': '13,8' },
        },
        separator,
      );
      expect(importInto(sheet)).toMatchObject({ changes: ['thailand-dsi: seat.latitude: 13.75 → 13.8'] });
    }
    // With a point beside it nobody can tell what the comma is.
    expect(problemsOf(only(header, { interpol: { 'seat.longitude': '4,84' } }, ';'))).toEqual([
      "agencies.csv row 2, column K (seat.longitude): '4,84' has a comma; write 4.84 with a point",
    ]);
    expect(problemsOf(only(header, { 'thailand-dsi': { 'seat.longitude': '"100,5"' } }))).toEqual([
      "agencies.csv row 3, column K (seat.longitude): '100,5' has a comma; write 100.5 with a point",
    ]);
  });

  it('is told that digits behind a number are a rounding error', () => {
    expect(importInto(bendSheet('45.76', '45.760000000000005'))).toEqual({
      ...same,
      notes: [
        "agencies.csv: row 2 (seat.latitude): 45.760000000000005 was read as 45.76; its last digits are a program's rounding error",
      ],
    });
    const written = bend('agencies.yaml', '45.76', '45.760000000000005');
    expect(importInto(bendSheet('45.76', '45.760000000000005'), { agencies: written })).toEqual({
      text: written,
      changes: [],
    });
  });

  it('changes nothing by letters that are written as two characters', () => {
    const agencies = bend('agencies.yaml', 'Лион', 'Лйон');
    expect(importInto(bendSheet('Лион', 'Ли\u0306он'), { agencies })).toEqual({ text: agencies, changes: [] });
    expect(importInto(bendSheet('Лион', 'Лйон'), { agencies: bend('agencies.yaml', 'Лион', 'Ли\u0306он') })).toEqual({
      text: agencies,
      changes: ['interpol: seat.place.bg: Лйон, with each letter as one character (NFC)'],
    });
  });
});

describe('columns that a sheet does not have', () => {
  it('stay as they are', () => {
    expect(importInto(only(['id']))).toEqual(same);
    expect(importInto(only(['id', 'seat.latitude'], { 'thailand-dsi': { 'seat.latitude': '13.8' } }))).toEqual({
      text: bend('agencies.yaml', '13.75', '13.8'),
      changes: ['thailand-dsi: seat.latitude: 13.75 → 13.8'],
    });
    expect(importInto(only(['text.en', 'id'], { 'thailand-dsi': { 'text.en': 'Took it on.' } }))).toEqual({
      text: bend('agencies.yaml', 'Took the case on.', 'Took it on.'),
      changes: ['thailand-dsi: contribution 1, text.en: Took the case on. → Took it on.'],
    });
  });
  it('are needed for a new agency, and where rows could not be told apart', () => {
    expect(problemsOf(`${only(['id', 'name.en'])}\nnz-dia,Internal Affairs`)).toContain(
      "agencies.csv row 4 (kind): 'kind' is missing; write it as in: kind: national-agency",
    );
    const agencies = bend(
      'agencies.yaml',
      '      sources: [{ id: paper, paragraph: 6 }]',
      '      sources: [{ id: paper, paragraph: 6 }]\n    - role: support\n      text: { en: Helped. }\n      sources: [{ id: paper }]',
    );
    expect(
      problemsOf('id,text.en\ninterpol,Launched the operation.\nthailand-dsi,One.\nthailand-dsi,Two.\n', { agencies }),
    ).toEqual([
      "agencies.csv row 3: which of the contributions of 'thailand-dsi' a row is, cannot be told without the columns role, date, with, sources; add them, as 'npm run export' writes them",
    ]);
    expect(
      importInto('id,text.en\ninterpol,Launched the operation.\nthailand-dsi,Took the case on.\nthailand-dsi,Two.\n', {
        agencies,
      }),
    ).toMatchObject({ changes: ['thailand-dsi: contribution 2, text.en: Helped. → Two.'] });
  });
  it('may be all but the one of the ids', () => {
    expect(problemsOf(only(['name.en', 'kind']))).toEqual([
      "agencies.csv row 1: the column 'id' is missing; add it, with the id of the agency in each row",
    ]);
  });
});

describe('new agencies', () => {
  const row = dsi.map((cell) =>
    cell.replace('thailand-dsi', 'nz-dia').replace('THA', 'NZL').replace('100.5', '174.78').replace('13.75', '-41.29'),
  );
  const sheet = [header, row].map((cells) => cells.join(',')).join('\n');

  it('are added beside those that are there, where that is asked for', () => {
    expect(importInto(sheet, { keepsMissing: true })).toMatchObject({
      text: expect.stringContaining(validTexts['agencies.yaml']) as string,
      changes: ['nz-dia: new, with 1 contribution'],
    });
    expect(problemsOf(sheet)).toEqual([
      "agencies.csv: the sheet does not hold 'interpol', 'thailand-dsi' of data/example/agencies.yaml; add the rows, keep what is not in the sheet with --add, or remove it with --remove-missing",
    ]);
  });
  it('are told where their ids may be mistyped', () => {
    expect(importInto(sheet.replace('nz-dia', 'thailand-dsj'), { keepsMissing: true })).toMatchObject({
      notes: [
        "agencies.csv: row 2: 'thailand-dsj' is new beside 'thailand-dsi'; if they are the same agency, write the same id",
      ],
    });
  });
});

describe('residue of copying in a cell', () => {
  it('is told with its row and column', () => {
    expect(
      problemsOf(
        bendSheet(
          'Took the case on.',
          'Took the\u00AD case &amp; caf\u00C3\u00A9.',
          bendSheet('Bangkok', 'B\u0430ngkok'),
        ),
      ),
    ).toEqual([
      "agencies.csv row 3, column H (seat.place.en): in 'B\u0430ngkok' the second letter is a Cyrillic \u0430 (U+0430) among Latin ones; write 'Bangkok'",
      expect.stringMatching(
        /^agencies\.csv row 3, column R \(text\.en\): '.*caf\u00C3\u00A9\.' is UTF-8 that was read as Windows-1252; it was probably '.*café\.'; compare it with the source and write that$/,
      ),
      "agencies.csv row 3, column R (text.en): '&amp;' is how HTML writes '&'; write '&'",
    ]);
    expect(problemsOf(bendSheet('\nthailand-dsi'.slice(1), 'thailand-dsi\u200B'))).toContain(
      "agencies.csv row 3, column A (id): in 'thailand-dsi<U+200B>' there is a zero-width space (U+200B), which cannot be seen, after 'ailand-dsi'; write 'thailand-dsi'",
    );
    expect(problemsOf(bendSheet('13.75', '１3.75'))).toEqual([
      "agencies.csv row 3, column L (seat.latitude): in '１3.75' the first character is a fullwidth digit one (U+FF11), not the digit 1; write 13.75",
    ]);
    expect(problemsOf(bendSheet("'2017-06", '2017–06'))).toEqual([
      "agencies.csv row 3, column Q (date): in '2017–06' the fifth character is an en dash (U+2013), not a hyphen; write '2017-06'",
    ]);
  });
  it('is a warning where it may be meant', () => {
    expect(importInto(bendSheet('Took the case on.', 'Took  the case on.'))).toMatchObject({
      changes: ['thailand-dsi: contribution 1, text.en: Took the case on. → Took  the case on.'],
      notes: [
        "agencies.csv row 3, column R (text.en): holds 2 spaces in a row in 'Took  the case on.'; write one (a warning)",
      ],
    });
  });
});

describe('a file of another kind', () => {
  const operation = parseOperation(dataFiles(), today);
  const zip = (name: string) => Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from(`\0\0${name}`)]);
  const cure = "save it from the spreadsheet as 'CSV UTF-8'";
  const wanted = "import takes the sheet that 'npm run export' writes";
  it.each([
    [
      "the site's own table",
      agenciesCsv(operation),
      `the file is a table that the site offers for download, in which texts and sources are put together for reading; ${wanted}`,
    ],
    [
      "the site's own GeoJSON",
      agenciesGeoJson(operation),
      `the file is GeoJSON, which the site offers for download; ${wanted}`,
    ],
    ['JSON', '{"a": 1}', `the file is JSON; ${wanted}`],
    ['HTML', '<!doctype html><title>x</title>', `the file is HTML or XML; ${wanted}`],
    [
      'YAML',
      validTexts['agencies.yaml'],
      "the file is YAML; edit agencies.yaml itself, or import the sheet that 'npm run export' writes",
    ],
    ['.xlsx', zip('xl/workbook.xml'), `the file is an Excel workbook (.xlsx), not a CSV file; ${cure}`],
    ['.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), `the file is an Excel workbook (.xls), not a CSV file; ${cure}`],
    [
      '.ods',
      zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      `the file is a LibreOffice workbook (.ods), not a CSV file; ${cure}`,
    ],
    ['PDF', Buffer.from('%PDF-1.7'), `the file is a PDF; ${wanted}`],
  ])('is told as what it is: %s', (_, content, message) => {
    expect(problemsOf(content)).toEqual([`agencies.csv: ${message}`]);
  });
});
