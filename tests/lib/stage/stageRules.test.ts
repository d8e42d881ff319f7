import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeTiers } from '../../../lib/stage/arrangeTiers';
import { fitBox, type StageSize } from '../../../lib/stage/fitBox';
import { stageRules } from '../../../lib/stage/stageRules';
import { tierOf } from '../../../lib/stage/tiers';
import { blackwristMap } from '../../data/blackwrist';
import { stageStyles } from './stageStyles';

const map = blackwristMap('bg');
const arranged = arrangeTiers(map);
const css = stageRules(map, arranged);
const everyMark = [...arranged.pins.map(({ key }) => key), ...map.countries.flatMap(({ code }) => [`ring-${code}`, `label-${code}`])];
const stages: fc.Arbitrary<StageSize> = fc.record({ width: fc.integer({ min: 100, max: 1400 }), height: fc.integer({ min: 80, max: 700 }) });

function marksShown(stage: StageSize): readonly string[] {
  const { pins, arrangement } = arranged.tiers.find(({ tier }) => tier === tierOf(stage)) ?? { pins: [], arrangement: { rings: [], labels: [] } };
  return [...pins, ...arrangement.rings.map((code) => `ring-${code}`), ...arrangement.labels.map(({ code }) => `label-${code}`)];
}

describe('stageRules', () => {
  it('holds nothing that React would escape', () => {
    expect(css).not.toMatch(/["'<>&]/);
  });

  it('holds nothing but rules, with no number that went wrong', () => {
    expect(css).not.toMatch(/NaN|Infinity|undefined|\de-/);
    expect(css.replace(/@container[^{]+\{((?:[^{}]+\{[^{}]*\})*)\}/g, '$1').replace(/[^{}]+\{[^{}]*\}/g, '')).toBe('');
  });

  it('shows exactly the pins, rings and names of the stage’s tier, and hides all others', () => {
    fc.assert(
      fc.property(stages, (stage) => {
        const styles = stageStyles(css, stage);
        const shown = marksShown(stage);
        expect(shown).not.toEqual([]);
        expect(everyMark.map((id) => [id, styles.get(`#${id}`)?.display])).toEqual(everyMark.map((id) => [id, shown.includes(id) ? 'grid' : 'none']));
      }),
    );
  });

  it('gives whatever it shows a place', () => {
    fc.assert(
      fc.property(stages, (stage) => {
        const styles = stageStyles(css, stage);
        for (const id of marksShown(stage)) {
          expect(styles.get(`#${id}`)).toMatchObject({ left: expect.stringMatching(/^(calc\()?\d+(\.\d+)?%/) as string, top: expect.stringMatching(/^(calc\()?\d+(\.\d+)?%/) as string });
        }
      }),
    );
  });

  it('stands each pin within a pixel of where the live map begins with it', () => {
    fc.assert(
      fc.property(stages, (stage) => {
        const styles = stageStyles(css, stage);
        const { centre, scale } = fitBox(map.frames[tierOf(stage).frame], stage);
        const [x = NaN, y = NaN, w = NaN, h = NaN] = ['--x', '--y', '--w', '--h'].map((name) => Number(styles.get('.plane')?.[name]));
        const width = Math.min(stage.width / w, stage.height / h); // as in stage.css
        for (const { key, point } of arranged.pins) {
          const { left = '', top = '' } = styles.get(`#${key}`) ?? {};
          const inPicture = [stage.width / 2 + (parseFloat(left) / 100 - x) * width, stage.height / 2 + ((parseFloat(top) / 100) * (map.plane.height / map.plane.width) - y) * width];
          const onLiveMap = [stage.width / 2 + (point[0] - centre[0]) * scale, stage.height / 2 + (point[1] - centre[1]) * scale];
          expect(Math.abs((inPicture[0] ?? NaN) - (onLiveMap[0] ?? NaN))).toBeLessThan(1);
          expect(Math.abs((inPicture[1] ?? NaN) - (onLiveMap[1] ?? NaN))).toBeLessThan(1);
        }
      }),
    );
  });
});
