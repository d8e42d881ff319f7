import { describe, expect, it } from 'vitest';
import { planImport } from '../../../lib/sheet/planImport';
import { bend } from '../operation/problemLines';
import { dataFiles, today, validTexts } from '../operation/validOperation';
import { bendSheet, importInto, problemsOf, validSheet } from './validSheet';

const header = validSheet.slice(1, validSheet.indexOf('\r\n'));
const inWindows1251 = Uint8Array.from([...header, '\r\n', ...'interpol,Interpol,'].map((letter) => letter.charCodeAt(0)).concat(0xc8, 0xed, 0xf2, 0xe5, 0xf0));

describe('a cell that is wrong', () => {
  it.each([
    ['a decimal comma', '100.5,13.75', '"100,5",13.75', "row 3, column K (seat.longitude): '100,5' has a comma; write 100.5 with a point"],
    ['a typographic minus', '100.5,13.75', '−100.5,13.75', "row 3, column K (seat.longitude): '−100.5' begins with a dash that is no minus; write -100.5 with a hyphen"],
    ['degrees and minutes', '100.5,13.75', '100.5,13°45′', "row 3, column L (seat.latitude): '13°45′' is not a number; write decimal degrees, such as 13.75 or -41.29, and format the column as text if the spreadsheet makes something else of them"],
    ['thousands', '100.5,13.75', '"100,500.0",13.75', "row 3, column K (seat.longitude): '100,500.0' is not a number; write decimal degrees, such as 13.75 or -41.29, and format the column as text if the spreadsheet makes something else of them"],
    ['an exponent', '100.5,13.75', '1.005E+02,13.75', "row 3, column K (seat.longitude): '1.005E+02' is not a number; write decimal degrees, such as 13.75 or -41.29, and format the column as text if the spreadsheet makes something else of them"],
    ['a position off the globe', '100.5,13.75', '1005,13.75', 'row 3, column K (seat.longitude): 1005 is off the globe; a longitude is between -180 and 180 degrees'],
    ['an English date', "'2017-06", 'Jun-17', "row 3, column Q (date): 'Jun-17' is not a date here; if the spreadsheet has changed it, format the column as text, and write it as in '2017', '2017-06' or '2018-01-16'"],
    ['a Bulgarian date', "'2017-06", '01.06.2017', "row 3, column Q (date): '01.06.2017' is not a date here; if the spreadsheet has changed it, format the column as text, and write it as in '2017', '2017-06' or '2018-01-16'"],
    ['a date with a time', "'2017-06", '2017-06-01T00:00', "row 3, column Q (date): '2017-06-01T00:00' is not a date here; if the spreadsheet has changed it, format the column as text, and write it as in '2017', '2017-06' or '2018-01-16'"],
    ['the number of a day', "'2017-06", '42887', "row 3, column Q (date): '42887' is not a date here; if the spreadsheet has changed it, format the column as text, and write it as in '2017', '2017-06' or '2018-01-16'"],
    ['a month of one digit', "'2017-06", '2017-6', "row 3, column Q (date): '2017-6' is not a date; did you mean '2017-06'?"],
    ['a day that is none', "'2017-06", '2017-02-29', "row 3, column Q (date): '2017-02-29' is not a day of the calendar: that month has the days 01 to 28"],
    ['a day to come', "'2017-06", '2027', "row 3, column Q (date): '2027' lies in the future; today is 2026-11-24 where days begin first (UTC+14)"],
    ['a line break', 'Took the case on.', '"Took the\ncase on."', 'row 3, column R (text.en): holds a line break; write the text on one line'],
    ['letters that were lost', 'Интерпол', '????????', "row 2, column C (name.bg): '????????' has lost its letters; save the sheet as 'CSV UTF-8' and write them again"],
    ['a flag of another kind', 'city,,', 'city,yes,', "row 2, column N (seat.checked): 'yes' is neither TRUE nor FALSE; write TRUE, or leave the cell empty"],
    ['two sources of a seat', 'city,,agency-site', 'city,,agency-site; paper 2', "row 2, column O (seat.source): 'agency-site; paper 2' names several sources; write the one that says where the agency sits"],
    ['a citation of its own form', 'paper 6', '"paper, 6"', "row 3, column U (sources): 'paper, 6' is no citation; write a source's id and the number of the paragraph, with ';' before the next one, as in 'sofia-globe 2; upi'"],
    ['a citation of nothing', 'paper 6', ' ; ', "row 3, column U (sources): ';' names no source; write one, as in 'sofia-globe 2'"],
    ['a paragraph 0', 'paper 6', 'paper 0', 'row 3, column U (sources): is counted from 1'],
    ['a source that there is not', 'paper 6', 'papper 6', "row 3, column U (sources): there is no source 'papper' in sources.yaml; did you mean 'paper'?"],
    ['a comma between ids', 'interpol,paper 6', '"interpol, thailand-dsi",paper 6', "row 3, column T (with): 'interpol, thailand-dsi' has a comma; write the ids with spaces between them, as in 'europol interpol'"],
    ['an agency that there is not', 'interpol,paper 6', 'interpool,paper 6', "row 3, column T (with): there is no agency 'interpool' in agencies.yaml; did you mean 'interpol'?"],
    ['the agency itself', 'interpol,paper 6', 'thailand-dsi,paper 6', "row 3, column T (with): 'thailand-dsi' is this agency itself; name the others only"],
    ['a country that is none', 'national-agency,THA', 'national-agency,THL', "row 3, column G (country): 'THL' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' (Thailand)?"],
    ['a country too many', 'organisation,,', 'organisation,THA,', "row 2, column G (country): an international organisation belongs to no country; empty this cell (the country of its seat is 'seat.country')"],
    ['a kind that is none', 'national-agency', 'National agency', "row 3, column F (kind): 'National agency' is not one of national-agency, regional-agency, international-organisation, non-governmental; did you mean 'national-agency'?"],
    ['nothing where something must be', 'national-agency', '', 'row 3, column F (kind): is empty; write it as in national-agency'],
    ['no text in the default language', 'Took the case on.', '', "row 3, column R (text.en): 'en' is missing; a text must be there in the operation's default language"],
    ['a character that cannot be seen', 'Took the case', 'Took\u202Ethe case', "row 3, column R (text.en): holds a right-to-left override (U+202E), which cannot be seen, in 'Took<U+202E>the case on.'; remove it"],
  ])('is named as the spreadsheet shows it, with the cure: %s', (_, old, replacement, message) => {
    expect(problemsOf(bendSheet(old, replacement))).toEqual([`agencies.csv ${message}`]);
  });

  it('is told together with every other, in the order of the sheet, those of the file and of other files around them', () => {
    const sheet = bendSheet('interpol,Interpol', 'europol,Interpol', bendSheet('100.5', '"100,5"', bendSheet('city', 'City')));
    expect(problemsOf(sheet)).toEqual([
      "agencies.csv: the sheet does not hold 'interpol' of data/example/agencies.yaml; add the rows, keep what is not in the sheet with --add, or remove it with --remove-missing",
      "agencies.csv row 2, column M (seat.precision): 'City' is not one of country, city, site; did you mean 'city'?",
      "agencies.csv row 3, column K (seat.longitude): '100,5' has a comma; write 100.5 with a point",
    ]);
  });

  it('can make another file wrong, which is told with its line', () => {
    const sheet = bendSheet('interpol,paper 6', ',paper 6', `${header}\r\n${validSheet.slice(validSheet.indexOf('thailand-dsi,'))}`);
    expect(problemsOf(sheet, { removesMissing: true })).toEqual([
      "data/example/operation.yaml:18:16 steps.agencies: there is no agency 'interpol' in agencies.yaml; write it there, or one of thailand-dsi",
    ]);
  });
});

describe('rows of one agency', () => {
  const [, interpol = '', dsi = ''] = validSheet.split('\r\n');
  const rows = (...lines: string[]) => [header, ...lines, ''].join('\r\n');
  const second = interpol.replace('Launched the operation.', 'Announced the results.');

  it('may leave the columns of the agency empty below the first', () => {
    const empty = `${','.repeat(15)}coordination,,Announced the results.,,,paper 2`;
    expect(importInto(rows(interpol, empty, dsi))).toMatchObject({ changes: ['interpol: contribution 2: new'] });
    expect(importInto(rows(interpol, second, dsi))).toMatchObject({ changes: ['interpol: contribution 2: new'] });
  });
  it('must not differ in them', () => {
    expect(problemsOf(rows(interpol, second.replace('Lyon', 'Paris'), dsi))).toEqual([
      "agencies.csv row 3, column H (seat.place.en): 'Paris' differs from 'Lyon' in row 2; both rows are of the same agency, so write the same or leave this cell empty",
    ]);
    expect(problemsOf(rows(interpol, second.replace('organisation,,', 'organisation,THA,'), dsi))).toEqual([
      "agencies.csv row 3, column G (country): 'THA' differs from the empty cell in row 2; both rows are of the same agency, so write the same or leave this cell empty",
    ]);
  });
  it('must have an id where they are of another agency', () => {
    expect(problemsOf(rows(interpol, dsi.replace('thailand-dsi', '')))).toContain(
      'agencies.csv row 3, column A (id): is empty, so this row belongs to the agency of row 2, but it differs from that row in name.en, abbreviation.en, kind, country, seat.place.en, seat.country, seat.longitude, seat.latitude; write the id of its agency, or the same as there',
    );
    expect(problemsOf(rows(interpol.replace('interpol', ''), dsi))).toContain('agencies.csv row 2, column A (id): is empty; write it as in thailand-dsi');
  });
  it('must stand together', () => {
    expect(problemsOf(rows(interpol, dsi, second))).toEqual([
      "agencies.csv row 4, column A (id): 'interpol' stands in row 2 too, with other agencies between; keep the rows of an agency together, in the order of its contributions",
    ]);
  });
  it('must not say the same twice', () => {
    expect(problemsOf(rows(interpol, interpol, dsi))).toEqual(['agencies.csv row 3: says the same as the entry in row 2; remove one of the two']);
  });
});

describe('headings', () => {
  it('are named with the one that was meant', () => {
    expect(problemsOf(bendSheet('seat.longitude', 'seat.longtitude'))).toEqual(["agencies.csv row 1, column K: there is no column 'seat.longtitude'; did you mean 'seat.longitude'?"]);
  });
  it('are named where one stands twice or is unknown', () => {
    expect(problemsOf(bendSheet('date,', 'role,'))).toEqual(["agencies.csv row 1, column Q: the column 'role' stands twice; remove one of the two"]);
    expect(problemsOf(bendSheet('date,', 'remarks,'))).toEqual(["agencies.csv row 1, column Q: there is no column 'remarks'; remove it, or name it as one of the columns that are not there yet"]);
    expect(problemsOf(bendSheet('short.bg\r\n', 'short.bg,__proto__\r\n'))).toEqual(["agencies.csv row 1, column X: there is no column '__proto__'; remove it, or name it as one of the columns that are not there yet"]);
  });
  it('are missed where a cell stands under none', () => {
    expect(problemsOf(bendSheet('paper 6,,\r\n', 'paper 6,,,see below\r\n'))).toEqual(["agencies.csv row 3, column X: 'see below' stands under no heading; name the column in row 1, or empty the cell"]);
  });
  it('are asked for where there are none', () => {
    for (const [sheet, found] of [['', 'nothing'], ['\r\n', 'nothing'], ['PK', "'PK'"], ['a,b\n1,2\n', "'a', 'b'"]] as const) {
      const [message = ''] = problemsOf(sheet);
      expect(message.split('\n')).toEqual([
        "agencies.csv: holds none of the headings; let 'npm run export' write a sheet, and fill that in",
        `  found:  ${found}`,
        '  needed: id',
        expect.stringMatching(/^ {2}known: {2}name\.en, .*,$/),
        expect.stringMatching(/^ {10}seat\.\w+, .*, sources, short\.en, short\.bg$/),
      ]);
      expect(Math.max(...message.split('\n').map(({ length }) => length))).toBeLessThan(180);
    }
  });
  it('are not enough', () => {
    expect(problemsOf(`${header}\r\n${','.repeat(20)}\r\n`)).toEqual(['agencies.csv row 2: the sheet holds no agency; write at least one row']);
  });
});

describe('a file that is no such sheet', () => {
  it.each([
    ['in Windows-1251', inWindows1251, "the file is not in UTF-8: Excel's plain 'CSV' is in Windows-1251 or the like; save it from the spreadsheet as 'CSV UTF-8'"],
    ['in UTF-16', new Uint8Array(Buffer.from(validSheet, 'utf16le')), "the file is in UTF-16 or is no text, not in UTF-8; save it from the spreadsheet as 'CSV UTF-8'"],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0xff]), "the file is a workbook, not a CSV file; save it from the spreadsheet as 'CSV UTF-8'"],
    ['very long', new Uint8Array(10_000_000).fill(0x20), 'the file is longer than 5,000,000 bytes; a sheet of agencies is shorter'],
  ])('is told as what it is: %s', (_, content, message) => {
    expect(problemsOf(content)).toEqual([`agencies.csv: ${message}`]);
  });
  it('is told with the row in which a quote mark is wrong', () => {
    expect(problemsOf(bendSheet('Took', '"Took'))).toEqual(['agencies.csv row 3: has a quote mark that opens a cell and none that closes it; look for it in this row']);
    expect(problemsOf(bendSheet('the case', 'the "case"'))).toEqual(['agencies.csv row 3: has a quote mark in the middle of a cell; put the whole cell in quote marks and write the one inside twice, as in "the ""ring"""']);
  });
});

describe('an agencies.yaml that cannot be edited', () => {
  it.each([
    ['a key that stands twice', '- id: interpol\n  id: europol\n', "data/example/agencies.yaml:2:3 the key 'id' stands twice in this record; remove one of the two"],
    ['no list', 'id: interpol\n', "data/example/agencies.yaml:1:1 must be a list of agencies; write each on lines that begin with '- '"],
    ['an alias', '- &one { id: interpol }\n- *one\n', "data/example/agencies.yaml:1:8 '&one' names a text for use elsewhere; remove it, or put the text in quotes if it begins with '&'"],
  ])('is told with its line: %s', (_, agencies, message) => {
    expect(problemsOf(validSheet, { agencies })[0]).toBe(message);
  });
  it('is told with the row where the sheet has no column for what is wrong', () => {
    expect(problemsOf(validSheet, { agencies: bend('agencies.yaml', '  kind: national-agency\n', '  kind: national-agency\n  remark: none\n') })).toEqual([
      "agencies.csv row 3 (remark): 'remark' is not a key here; the keys are id, name, abbreviation, kind, country, seat, contributions",
    ]);
  });
});

describe('a sheet from another program', () => {
  const same = { text: validTexts['agencies.yaml'], changes: [] };
  const withSeparator = (separator: string) => validSheet.replaceAll(',', separator);

  it.each([
    ['of Excel in Bulgarian, with semicolons', withSeparator(';')],
    ['with tabs', withSeparator('\t')],
    ['without a byte order mark and with LF', validSheet.slice(1).replaceAll('\r\n', '\n')],
    ['with empty rows and columns at the end', validSheet.replaceAll('\r\n', ',,\r\n') + `${','.repeat(22)}\r\n`.repeat(3)],
    ['with every cell in quotes', validSheet.slice(1).replace(/[^,\r\n]+/g, '"$&"')],
    ['with spaces around the cells', validSheet.replaceAll('interpol', ' interpol\u00A0').replaceAll(',13.75', ', 13.75 ')],
    ['with its columns in another order', validSheet.split('\r\n').map((row) => row.replace(/^(\uFEFF?)([^,]*),(.*)$/, '$1$3,$2')).join('\r\n')],
    ['that dropped the apostrophe before a date', validSheet.replace("'2017-06", '2017-06')],
    ['that wrote FALSE, or its Bulgarian word, for an empty flag', bendSheet('city,,', 'city,ЛЪЖА,', bendSheet('city,,', 'city,FALSE,'))],
  ])('changes nothing: one %s', (_, sheet) => {
    expect(importInto(sheet)).toEqual(same);
  });

  it('may write TRUE in Bulgarian', () => {
    expect(importInto(bendSheet('city,,', 'city,ИСТИНА,'))).toMatchObject({ changes: ['interpol: seat.checked: (empty) → TRUE'] });
  });
});

describe('what would change', () => {
  it('is told without the values of before in an operation that something was removed from for safety', () => {
    const sheet = new TextEncoder().encode(bendSheet("'2017-06", '2017', bendSheet('Took the case on.', 'Worked on the case.')));
    const files = dataFiles({ 'operation.yaml': `${validTexts['operation.yaml']}removed-for-safety: [{ date: 2026-11-24 }]\n` });
    expect(planImport(files, sheet, { sheetName: 'agencies.csv', removesMissing: false, today })).toMatchObject({
      changes: ['thailand-dsi: contribution 1, date: is now 2017', 'thailand-dsi: contribution 1, text.en: is now Worked on the case.'],
    });
  });

  it('is told by agency and field', () => {
    const [, , dsi = ''] = validSheet.split('\r\n');
    const sheet = bendSheet("'2017-06", '2017', bendSheet('13.75', '13.8', validSheet)) + dsi.replace('thailand-dsi', 'nz-dia').replaceAll('THA', 'NZL').replace('100.5,13.75', '174.78,-41.29') + '\r\n';
    const plan = importInto(sheet);
    expect(plan).toMatchObject({ changes: ['thailand-dsi: seat.latitude: 13.75 → 13.8', "thailand-dsi: contribution 1, date: '2017-06 → 2017", 'nz-dia: new, with 1 contribution'] });
    expect('text' in plan ? plan.text : '').toBe(`${validTexts['agencies.yaml'].replace('latitude: 13.75', 'latitude: 13.8').replace('date: 2017-06', 'date: 2017')}- id: nz-dia
  name: { en: Department of Special Investigation }
  abbreviation: { en: DSI }
  kind: national-agency
  country: NZL
  seat:
    place: { en: Bangkok }
    country: NZL
    longitude: 174.78
    latitude: -41.29
    precision: city
    source: { id: agency-site }
  contributions:
    - role: investigation
      date: 2017-06
      text: { en: Took the case on. }
      with: [interpol]
      sources: [{ id: paper, paragraph: 6 }]
`);
  });

  it('is a whole file where there is none', () => {
    const files = dataFiles();
    const contents = new Map([...files.contents].filter(([name]) => name !== 'agencies.yaml'));
    const plan = planImport({ ...files, contents }, new TextEncoder().encode(validSheet), { sheetName: 'agencies.csv', removesMissing: false, today });
    expect(plan).toMatchObject({ changes: ['interpol: new, with 1 contribution', 'thailand-dsi: new, with 1 contribution'] });
    const usual = validTexts['agencies.yaml']
      .replace(/^( +)(text): \{ en: (.*) \}$/gm, '$1$2:\n$1  en: $3')
      .replace(/^( +)sources: \[(.*)\]$/gm, '$1sources:\n$1  - $2')
      .replace('100.50', '100.5')
      .replace('- id: thailand-dsi', '\n$&');
    expect('text' in plan ? plan.text : '').toBe(`# yaml-language-server: $schema=../_schemas/agencies.schema.json\n\n${usual}`);
  });

  it('removes an agency only where that is asked for', () => {
    const agencies = `${validTexts['agencies.yaml']}${validTexts['agencies.yaml'].slice(validTexts['agencies.yaml'].indexOf('- id: thailand-dsi')).replace('thailand-dsi', 'thailand-dsj')}`;
    expect(problemsOf(validSheet, { agencies })).toEqual([
      "agencies.csv: the sheet does not hold 'thailand-dsj' ('thailand-dsi' stands in row 3) of data/example/agencies.yaml; add the rows, keep what is not in the sheet with --add, or remove it with --remove-missing",
    ]);
    expect(importInto(validSheet, { agencies, removesMissing: true })).toEqual({ text: validTexts['agencies.yaml'], changes: ['thailand-dsj: removed'] });
  });

  it('leaves a byte order mark where it was', () => {
    expect(importInto(bendSheet('13.75', '13.8'), { agencies: `\uFEFF${validTexts['agencies.yaml']}` })).toMatchObject({ text: `\uFEFF${validTexts['agencies.yaml'].replace('13.75', '13.8')}` });
  });
});
