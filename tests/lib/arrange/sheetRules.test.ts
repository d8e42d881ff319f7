import css from '@eslint/css';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { markKey, nameKey, sheetMarks } from '../../../lib/arrange/sheetMarks';
import { sheetRules } from '../../../lib/arrange/sheetRules';
import { languages } from '../../../lib/language/Language';
import { disputedRules } from '../../../lib/stage/disputedRules';
import type { MapView } from '../../../lib/view/MapView';
import { blackwristMap } from '../../data/blackwrist';
import { mark, name, sheet } from './sheet';
import { stageStyles } from './stageStyles';

/** Two agencies that share a mark where it is narrow, and a name that a wide stage writes in full. */
const small: Pick<MapView, 'sheets' | 'countries'> = {
  sheets: [sheet(256, [mark(['a', 'b'], 64)], [name('AAA', 'AL'), name('BBB', undefined)]), sheet(800, [mark(['a'], 100, { by: [3, -4], stem: [0, 0, -3, 4] }), mark(['b'], 400)], [name('AAA', 'Alpha', { leader: [0, 10, 0, 20] }), name('BBB', 'Beta', { ring: true })])],
  countries: [{ code: 'AAA' }, { code: 'BBB' }] as unknown as MapView['countries'],
};
const onNarrow = stageStyles(sheetRules(small), { width: 300, height: 200 });
const onWide = stageStyles(sheetRules(small), { width: 900, height: 500 });

describe.each(languages.map((language) => [language, blackwristMap(language)] as const))('sheetRules of the real operation in %s', (_, map) => {
  const rules = sheetRules(map);

  it('hold nothing that React would escape, and no number that went wrong', () => {
    expect(rules).not.toMatch(/["'<>&]|NaN|Infinity|undefined|\de-/);
  });

  it('are valid CSS', () => {
    const config: Linter.Config = {
      files: ['**/*.css'],
      plugins: { css },
      language: 'css/css',
      rules: { 'css/no-invalid-properties': ['error', { allowUnknownVariables: true }], 'css/no-invalid-at-rules': 'error', 'css/no-empty-blocks': 'error' },
    };
    expect(new Linter().verify(rules, [config], 'sheet.css')).toEqual([]);
  });

  it('show at each size of stage exactly the marks and names of its sheet, each at a place', () => {
    const { marks, names } = sheetMarks(map);
    const all = [...marks, ...names].map(({ key }) => key);
    for (const [place, { width, height, marks: onSheet }] of map.sheets.entries()) {
      const styles = stageStyles(rules, { width: width + 1, height: height + 1 });
      const shown = [...onSheet.map(({ ids }) => markKey(ids)), ...map.countries.map(({ code }) => nameKey(code))];
      expect(all.map((id) => [place, id, styles.get(`#${id}`)?.display])).toEqual(all.map((id) => [place, id, shown.includes(id) ? 'block' : 'none']));
      for (const id of shown) expect(styles.get(`#${id}`)).toMatchObject({ left: expect.stringMatching(/^\d+(\.\d+)?%$/) as string, top: expect.stringMatching(/^\d+(\.\d+)?%$/) as string });
    }
  });

  it('show of the ways to write a name the one that the sheet has', () => {
    const { names } = sheetMarks(map);
    for (const { width, height, names: onSheet } of map.sheets) {
      const styles = stageStyles(rules, { width: width + 1, height: height + 1 });
      for (const { key, code, forms } of names) {
        const written = onSheet.find((one) => one.code === code)?.form?.lines;
        const shown = forms.filter((_form, place) => styles.get(`#${key} .form-${place}`)?.display !== 'none').map(({ lines }) => lines);
        expect([code, shown]).toEqual([code, written ? [written] : []]);
      }
    }
  });
});

describe('sheetRules', () => {
  it('show the first sheet on every stage that has no room for another', () => {
    const tiny = stageStyles(sheetRules(small), { width: 10, height: 10 });
    const low = stageStyles(sheetRules(small), { width: 900, height: 90 });
    for (const styles of [tiny, onNarrow, low]) expect(['#Mark-a-2', '#Mark-a', '#Mark-b'].map((id) => styles.get(id)?.display)).toEqual(['block', 'none', 'none']);
    expect(['#Mark-a-2', '#Mark-a', '#Mark-b'].map((id) => onWide.get(id)?.display)).toEqual(['none', 'block', 'block']);
  });

  it('tell a point as shares of the sheet, and what stands beside it as a length', () => {
    expect(onNarrow.get('#Mark-a-2')).toMatchObject({ left: '25%', '--x': '0', '--l': '0' });
    expect(onWide.get('#Mark-a')).toMatchObject({ left: '12.5%', top: '5%', '--x': '3', '--y': '-4', '--l': '5', '--r': '127deg' });
  });

  it('show leaders and rings where the sheet has them alone', () => {
    expect([onNarrow, onWide].map((styles) => styles.get('#Name-AAA .leader')?.display)).toEqual(['none', 'block']);
    expect([onNarrow, onWide].map((styles) => styles.get('#Name-BBB .ring')?.display)).toEqual(['none', 'block']);
    expect(onWide.get('#Name-AAA .leader')).toMatchObject({ '--x': '0', '--y': '10', '--l': '10', '--r': '90deg' });
  });

  it('hide a picture that a sheet has not', () => {
    const panel = { frame: [400, 100, 800, 400] as const, x0: 500, y0: 100, scale: 2, role: 'panel' as const };
    const [first, second] = small.sheets;
    const rules = sheetRules({ ...small, sheets: first && second ? [first, { ...second, pictures: [second.pictures[0], panel] }] : [] });
    const [narrow, wide] = [stageStyles(rules, { width: 300, height: 200 }), stageStyles(rules, { width: 900, height: 500 })];
    expect(['.view-0', '.view-1', '.part-1'].map((view) => [narrow.get(view)?.display, wide.get(view)?.display])).toEqual([['block', 'block'], ['none', 'block'], ['none', 'block']]);
    expect(wide.get('.view-1')).toMatchObject({ left: '50%', top: '25%', width: '50%', height: '75%' });
  });

  it('say nothing twice: a sheet like the one before adds its size alone', () => {
    const [first] = small.sheets;
    const twice = sheetRules({ ...small, sheets: first ? [first, { ...first }] : [] });
    expect(twice.endsWith('{}}')).toBe(false);
    expect(twice.split('#Mark-a-2{')).toHaveLength(2);
  });

  it('have those of disputed countries where there are some alone', () => {
    expect(sheetRules(small)).not.toContain(disputedRules);
    expect(sheetRules({ ...small, disputed: [] })).toContain(disputedRules);
  });
});
