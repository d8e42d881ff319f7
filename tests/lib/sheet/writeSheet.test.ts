import { describe, expect, it } from 'vitest';
import { parseSheet } from '../../../lib/sheet/parseSheet';
import { writeSheet } from '../../../lib/sheet/writeSheet';
import { recordsOf, validSheet } from './validSheet';
import { validTexts } from '../operation/validOperation';

const [interpol = {}, dsi = {}] = recordsOf(validTexts['agencies.yaml']);

describe('writeSheet', () => {
  it('writes a row for each contribution, with a byte order mark and CRLF, months and days kept from becoming dates of the spreadsheet', () => {
    expect(validSheet).toBe(
      [
        '\uFEFFid,name.en,name.bg,abbreviation.en,abbreviation.bg,kind,country,seat.place.en,seat.place.bg,seat.country,seat.longitude,seat.latitude,seat.precision,seat.checked,seat.source,role,date,text.en,text.bg,with,sources,short.en,short.bg',
        'interpol,Interpol,Интерпол,,,international-organisation,,Lyon,Лион,FRA,4.84,45.76,city,,agency-site,coordination,,Launched the operation.,,,paper 2,,',
        "thailand-dsi,Department of Special Investigation,,DSI,,national-agency,THA,Bangkok,,THA,100.5,13.75,city,,agency-site,investigation,'2017-06,Took the case on.,,interpol,paper 6,,",
        '',
      ].join('\r\n'),
    );
  });
  it("repeats the agency's columns in each of its rows", () => {
    const [contribution] = interpol.contributions as readonly unknown[];
    const rows = writeSheet([{ ...interpol, contributions: [contribution, contribution] }]).split('\r\n');
    expect(rows[1]).toBe(rows[2]);
  });
  it('quotes what any spreadsheet would take for the end of a cell', () => {
    const rowWith = (en: string, separator?: ',' | ';' | '\t') => writeSheet([{ ...dsi, name: { en } }], separator).split('\r\n')[1] ?? '';
    expect(rowWith('A, B; "C"')).toContain(',"A, B; ""C""",');
    expect(rowWith('A, B', ';')).toContain(';"A, B";');
    expect(rowWith('A', '\t')).toContain('thailand-dsi\tA\t\t');
  });

  it.each(['=HYPERLINK("https://example.org")', '+359', '-41.29', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1", "''-1"])('puts an apostrophe before %j, which a spreadsheet would take for a formula, and reads it back without', (en) => {
    const sheet = writeSheet([{ ...dsi, name: { en } }]);
    expect(sheet).toMatch(/thailand-dsi,"?''*[=+\-@\t\r＝]/);
    expect(parseSheet(new TextEncoder().encode(sheet)).agencies?.[0]?.record.name).toEqual(en.includes('\r') ? {} : { en });
  });
  it('leaves any other apostrophe, and every number, as it is', () => {
    const sheet = writeSheet([{ ...dsi, name: { en: "'t Hart" }, seat: { ...(dsi.seat as object), longitude: -41.29, latitude: -0.0000001 } }]);
    expect(sheet).toContain(",'t Hart,");
    expect(sheet).toContain(',-41.29,-0.0000001,');
  });
  it('writes the mark of a seat that somebody has looked at', () => {
    expect(writeSheet([{ ...dsi, seat: { ...(dsi.seat as object), checked: true } }])).toContain(',city,TRUE,agency-site,');
  });
});
