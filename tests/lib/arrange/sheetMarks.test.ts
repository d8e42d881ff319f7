import { describe, expect, it } from 'vitest';
import { markKey, sheetMarks } from '../../../lib/arrange/sheetMarks';
import type { MapView } from '../../../lib/view/MapView';
import { form } from './form';
import { mark, name, sheet } from './sheet';

const countries = [{ code: 'AAA' }, { code: 'BBB' }] as unknown as MapView['countries'];
const label = (written: string) => ({ by: [9, 0] as const, form: form(written, 30) });
const narrow = sheet(300, [mark(['a', 'b'], 90), mark(['c'], 10)], [name('AAA', 'AL'), name('BBB', undefined)]);
const wide = sheet(900, [mark(['c'], 500, { label: label('Gamma') }), mark(['b'], 300), mark(['a'], 100, { label: { ...label('Alpha'), leader: [0, 0, 5, 5] } })], [name('AAA', 'Alpha', { leader: [0, 0, 9, 9] }), name('BBB', 'Beta', { ring: true })]);
const { marks, names } = sheetMarks({ sheets: [narrow, wide], countries });

describe('sheetMarks', () => {
  it('has every mark of some width once, those of the widest from west to east', () => {
    expect(marks.map(({ key }) => key)).toEqual(['Mark-a-2', 'Mark-a', 'Mark-b', 'Mark-c']);
  });

  it('has each way that some width writes an agency’s name, and whether a leader goes to it', () => {
    expect(marks.map(({ key, labels, hasLeader }) => [key, labels.map(({ lines }) => lines.join()), hasLeader])).toEqual([['Mark-a-2', [], false], ['Mark-a', ['Alpha'], true], ['Mark-b', [], false], ['Mark-c', ['Gamma'], false]]);
  });

  it('has every country, with each way that some width writes its name, once, and whether some width lacks it', () => {
    expect(names).toEqual([
      { key: 'Name-AAA', code: 'AAA', forms: [form('AL', 40), form('Alpha', 40)], mayLack: false, hasLeader: true, hasRing: false },
      { key: 'Name-BBB', code: 'BBB', forms: [form('Beta', 40)], mayLack: true, hasLeader: false, hasRing: true },
    ]);
    expect(sheetMarks({ sheets: [wide, wide], countries }).names[0]?.forms).toHaveLength(1);
  });

  it('has nothing without a sheet', () => {
    expect(sheetMarks({ sheets: [], countries: [] })).toEqual({ marks: [], names: [] });
  });
});

describe('markKey', () => {
  it('tells one agency from several that begin with it', () => {
    expect([markKey(['a']), markKey(['a', 'b'])]).toEqual(['Mark-a', 'Mark-a-2']);
  });
});
