import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { readTokens } from './readTokens';

/** Text: WCAG 1.4.3 asks for 4.5. */
const texts = [
  ['ink', 'paper'],
  ['soft', 'paper'],
  ['accent', 'paper'],
  ['lit-ink', 'paper'],
  ['ink', 'sea'],
  ['soft', 'sea'],
  ['lit-ink', 'lit'],
  ['lit-ink', 'lit-strong'],
  ['lit-ink', 'land'],
  ['lit-ink', 'sea'],
  ['paper', 'ink'],
] as const;

/** What must be told apart without reading: WCAG 1.4.11 asks for 3. A pin stands on a ring of paper. */
const shapes = [
  ['national', 'paper'],
  ['international', 'paper'],
  ['non-governmental', 'paper'],
  ['ink', 'paper'],
  ['lit-edge', 'land'],
  ['lit-edge', 'sea'],
  ['focus', 'land'],
  ['focus', 'sea'],
  ['focus', 'paper'],
  ['focus', 'lit'],
  ['focus', 'lit-strong'],
  ['focus', 'lit-quiet'],
] as const;

describe.each(Object.entries(readTokens()))('the colours of the %s theme', (_, tokens) => {
  const between = (a: string, b: string): number => contrast(tokens[a] ?? '', tokens[b] ?? '');

  it.each(texts)('make text in %s readable on %s', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('tell %s apart from %s', (shape, ground) => {
    expect(between(shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the dark theme', () => {
  it('has a value of its own for every colour', () => {
    const { light, dark } = readTokens();
    const colours = Object.entries(light).filter(([, value]) => value.startsWith('#'));
    expect(colours.length).toBeGreaterThan(10);
    expect(colours.filter(([name, value]) => dark[name] === value)).toEqual([]);
  });

  it('is the same where an address asks for it', () => {
    const tokens = readTokens();
    expect(tokens['dark, as asked for']).toEqual(tokens.dark);
  });
});

describe('contrast', () => {
  it('is 21 between black and white, 1 between the same, and the same both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
    expect(contrast('#1b2430', '#1b2430')).toBe(1);
  });
  it('throws for what is no colour', () => {
    expect(() => contrast('', '#ffffff')).toThrow(RangeError);
  });
});
