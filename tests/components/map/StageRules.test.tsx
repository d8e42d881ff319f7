import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { StageRules } from '../../../components/map/StageRules';
import { arrangeTiers } from '../../../lib/stage/arrangeTiers';
import { stageRules } from '../../../lib/stage/stageRules';
import { blackwristMap } from '../../data/blackwrist';

const map = blackwristMap('bg');

describe('StageRules', () => {
  it('writes the rules of the picture’s places as they are', () => {
    expect(renderToStaticMarkup(<StageRules map={map} arrangement={arrangeTiers(map)} />)).toBe(`<style>${stageRules(map, arrangeTiers(map))}</style>`);
  });
});
