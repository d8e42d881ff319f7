import { describe, expect, it } from 'vitest';
import { numberPins, pinSize } from '../../../lib/picture/numberPins';
import { manyAgencies } from '../../fixtures/operations/manyAgencies';
import { blackwristFacts, inventedFacts } from './facts';

describe('the pins of a picture', () => {
  it('give agencies that share one numbers that follow each other, and each agency one', () => {
    const pins = numberPins(blackwristFacts('en').map.agencies, 0.45);
    expect(pins.map(({ label }) => label)).toEqual(['1–2', '3–4', '5–6', '7', '8', '9–10']);
    expect(pins.flatMap(({ agencies }) => agencies.map(({ number }) => number))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(pins[0]?.agencies.map(({ agency }) => agency.id)).toEqual(['interpol', 'europol']);
  });

  it.each([0.2, 0.45, 0.6, 1.5])('touch no other one, however wide their numbers, at %s units per plane unit', (scale) => {
    const pins = numberPins(inventedFacts(manyAgencies, 'en').map.agencies, scale);
    expect(pins.flatMap(({ agencies }) => agencies)).toHaveLength(200);
    const touching = pins.flatMap((one, index) =>
      pins.slice(index + 1).filter(({ point: [x, y], label }) => {
        const beside = Math.abs(one.point[0] - x) * scale < (pinSize.widthOf(one.label) + pinSize.widthOf(label)) / 2;
        return beside && Math.abs(one.point[1] - y) * scale < pinSize.height;
      }),
    );
    expect(touching).toEqual([]);
  }, 30_000);
});
