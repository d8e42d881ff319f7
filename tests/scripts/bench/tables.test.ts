import { describe, expect, it } from 'vitest';
import type { Figures } from '../../../scripts/bench/Figures';
import { figuresTable, targetsTable } from '../../../scripts/bench/tables';
import type { Target } from '../../../scripts/bench/targets';

const figures: Figures = { bytesUntilPopup: 10_342, popup: 399.4, firstPaint: 348, scriptsBefore: 0, scriptBytesBefore: 0, layoutShift: 0.0333, blockedBefore: 0, requests: 1, bytes: 10_342 };
const pages = { embed: figures, reader: figures, zeroScript: { ...figures, popup: 300 }, leaflet: { ...figures, popup: 900 } };

/** The cells of the row that begins with these words. */
const row = (table: string, words: string): readonly string[] => table.split('\n').find((line) => line.startsWith(`| ${words} |`))?.split(' | ').slice(1) ?? [];

describe('figuresTable', () => {
  const table = figuresTable([{ name: 'one', figures }, { name: 'two', figures: { ...figures, live: 1077.2 } }]);

  it('has a column for each page, and says bytes in KiB', () => {
    expect(table).toContain('|  | one | two |\n|---|---:|---:|\n| KiB until the first popup | 10.1 | 10.1 |');
  });

  it('has a dash where a page has no such figure', () => {
    expect(row(table, 'live map, ms')).toEqual(['–', '1077 |']);
  });
});

describe('targetsTable', () => {
  const target = (most: number, of: Target['of'], aim?: number): Target => ({ page: 'embed', what: 'it', most, of, ...(aim !== undefined && { aim }) });
  const judged = (...args: Parameters<typeof target>) => row(targetsTable([target(...args)], pages), 'embed: it');

  it('says whether a figure keeps its limit, the limit itself included', () => {
    expect(judged(15, ({ embed }) => embed.bytesUntilPopup / 1024)).toEqual(['15', '10.1', 'yes |']);
    expect(judged(1.25, ({ embed, zeroScript }) => embed.popup / zeroScript.popup)).toEqual(['1.25', '1.33', '**no** |']);
    expect(judged(0, ({ embed }) => embed.scriptsBefore)).toEqual(['0', '0', 'yes |']);
  });

  it('says when the limit holds and what is aimed at does not', () => {
    expect(judged(160, () => 120, 110)).toEqual(['160', '120', 'yes, but not the aim of 110 |']);
  });

  it('writes as many digits as tell a figure from its limit', () => {
    expect(judged(1.25, () => 1.2538)).toEqual(['1.25', '1.254', '**no** |']);
    expect(judged(1.25, () => 1.2471)).toEqual(['1.25', '1.25', 'yes |']);
    expect(judged(1.25, () => 1.250001)).toEqual(['1.25', '1.250001', '**no** |']);
  });

  it('counts what was not measured as not reached', () => {
    expect(judged(150, () => NaN)[2]).toBe('**no** |');
  });
});
