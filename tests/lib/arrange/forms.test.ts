import { describe, expect, it } from 'vitest';
import { agencyForms, countryForms } from '../../../lib/arrange/forms';
import type { Form } from '../../../lib/arrange/Name';
import { countryName } from '../../../lib/world/countryNames';

const linesOf = (forms: readonly Form[]): readonly string[] => forms.map(({ lines }) => lines.join(' / '));
const english = (code: string): readonly Form[] => countryForms(code, countryName(code, 'en'), 'en');

describe('countryForms', () => {
  it('are the full name, it in two lines, the short one and, as the dearest, two letters', () => {
    const forms = english('BIH');
    expect(linesOf(forms)[0]).toBe('Bosnia and Herzegovina');
    expect(linesOf(forms)[1]).toMatch(/^Bosnia.* \/ .*Herzegovina$/);
    expect(linesOf(forms).at(-1)).toBe('BA');
    expect(Math.max(...forms.map(({ cost }) => cost))).toBe(forms.at(-1)?.cost);
  });

  it('mark the two letters alone, which a key explains', () => {
    expect(english('NZL').map(({ isCode }) => isCode ?? false)).toEqual([...english('NZL').slice(1).map(() => false), true]);
  });

  it('end in two letters for Kosovo, too', () => {
    expect(linesOf(english('XKX')).at(-1)).toBe('XK');
  });

  it('are as wide as their widest line', () => {
    expect(english('BIH').filter(({ widths, width }) => Math.max(...widths) > width)).toEqual([]);
  });
});

describe('agencyForms', () => {
  it('are the name in one line, and in two where that is a good deal narrower', () => {
    expect(linesOf(agencyForms('Interpol', 'en'))).toEqual(['Interpol']);
    expect(linesOf(agencyForms('Australian Federal Police', 'en'))).toHaveLength(2);
  });

  it('take a name of three hundred letters', () => {
    expect(agencyForms('Ж'.repeat(300), 'bg')[0]?.width).toBeGreaterThan(1000);
  });
});
