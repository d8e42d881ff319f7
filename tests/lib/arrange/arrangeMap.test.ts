import { describe, expect, it } from 'vitest';
import { markDistance } from '../../../lib/arrange/pushApart';
import { rooms } from '../../../lib/arrange/tiers';
import { languages } from '../../../lib/language/Language';
import { blackwristMap } from '../../data/blackwrist';
import { plainSheets } from '../../fixtures/operations/plainSheets';
import { nearestMarks, outside, overlaps } from './standing';

const sheets = languages.flatMap((language) => {
  const map = blackwristMap(language);
  return map.sheets.map((sheet) => [language, sheet.width, { map, sheet }] as const);
});

describe.each(sheets)('the real operation in %s, %d pixels wide', (_language, _width, { map, sheet }) => {
  it('has every agency in exactly one mark', () => {
    expect(sheet.marks.flatMap(({ ids }) => ids).toSorted()).toEqual(map.agencies.map(({ id }) => id).toSorted());
  });

  it('has every country once among the names, and writes each in some way', () => {
    expect(sheet.names.map(({ code }) => code).toSorted()).toEqual(map.countries.map(({ code }) => code).toSorted());
    expect(sheet.names.filter(({ form }) => !form)).toEqual([]);
  });

  it('has no name on another nor on a mark', () => {
    expect(overlaps(sheet)).toEqual([]);
  });

  it('has its marks so far apart that a finger meets one', () => {
    expect(nearestMarks(sheet)).toBeGreaterThanOrEqual(markDistance - 1);
  });

  it('has all of it inside its picture, and every picture inside the sheet', () => {
    expect(outside(sheet)).toEqual([]);
    expect(sheet.pictures.filter(({ frame: [left, top, right, bottom] }) => left < 0 || top < 0 || right > sheet.width + 0.5 || bottom > sheet.height + 0.5)).toEqual([]);
  });

  it('has each mark’s stem end at its place', () => {
    expect(sheet.marks.filter(({ by, stem }) => stem && Math.hypot(stem[2] + by[0], stem[3] + by[1]) > 0.3)).toEqual([]);
    expect(sheet.marks.filter(({ by, stem }) => !stem && Math.hypot(...by) > 7)).toEqual([]);
  });
});

describe('arrangeMap', () => {
  it('has a sheet for each room, and the same each time', () => {
    const map = blackwristMap('en');
    expect(map.sheets.map(({ width }) => width)).toEqual(rooms.map(({ width }) => width));
    expect(plainSheets(map)).toEqual(map.sheets);
  });
});
