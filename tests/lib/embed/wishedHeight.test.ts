import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wishedHeight } from '../../../lib/embed/wishedHeight';

const bare = { blocks: [], facts: [] };
const line = { parts: [10], row: 1 };

describe('wishedHeight', () => {
  it('has room for a map of 4:3 on phones and 16:9 where it is wide', () => {
    expect(wishedHeight(480, 16, bare)).toBe(Math.ceil((480 - 24) / (4 / 3) + 20));
    expect(wishedHeight(1000, 16, bare)).toBe(Math.ceil((1000 - 24) / (16 / 9) + 20));
  });

  it('has room for each line of the texts around the map, and for the gap before each of them', () => {
    const texts = { ...bare, blocks: [line, { parts: [30], row: 1 }] };
    expect(wishedHeight(479, 16, texts)).toBe(Math.ceil((479 - 20) / (4 / 3) + 16 + 3 * 16 + 2 * 6));
    expect(wishedHeight(1000, 16, texts)).toBe(Math.ceil((1000 - 24) / (16 / 9) + 20 + 2 * 16 + 2 * 8));
  });

  it('sets parts that don’t break in rows', () => {
    const legend = (count: number) => ({ ...bare, blocks: [{ parts: Array.from({ length: count }, () => 10), row: 1 }] });
    expect(wishedHeight(400, 16, legend(3)) - wishedHeight(400, 16, legend(2))).toBe(16);
    expect(wishedHeight(400, 16, legend(4)) - wishedHeight(400, 16, legend(3))).toBe(0);
  });

  it('gives an agency’s facts a third of the frame at most', () => {
    const withFacts = (count: number) => wishedHeight(400, 16, { blocks: [], facts: Array.from({ length: count }, () => line) });
    expect(withFacts(2) - withFacts(1)).toBe(16);
    expect(withFacts(60)).toBe(withFacts(50));
  });

  it('grows with the reader’s text', () => {
    const texts = { ...bare, blocks: [line, line, line] };
    expect(wishedHeight(400, 20, texts)).toBeGreaterThan(wishedHeight(400, 16, texts));
  });

  it('is a whole number of 320 to 1000 px, whatever the width and the texts', () => {
    const blocks = fc.array(fc.record({ parts: fc.array(fc.double({ min: 0.1, max: 500, noNaN: true })), row: fc.double({ min: 0.5, max: 3, noNaN: true }) }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 9, max: 40 }), blocks, blocks, (width, rem, around, facts) => {
        const height = wishedHeight(width, rem, { blocks: around, facts });
        expect(Number.isInteger(height) && height >= 320 && height <= 1000, `${height} px at ${width} px`).toBe(true);
      }),
    );
  });
});
