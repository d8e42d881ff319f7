import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { StageRules } from '../../../components/map/StageRules';
import { sheetRules } from '../../../lib/arrange/sheetRules';
import { blackwristMap } from '../../data/blackwrist';

const map = blackwristMap('bg');

describe('StageRules', () => {
  it('writes the rules of the picture’s places as they are', () => {
    expect(renderToStaticMarkup(<StageRules map={map} />)).toBe(`<style>${sheetRules(map)}</style>`);
  });
});
