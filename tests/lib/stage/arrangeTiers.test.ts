import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeTier, arrangeTiers } from '../../../lib/stage/arrangeTiers';
import { fitBox } from '../../../lib/stage/fitBox';
import { tiers } from '../../../lib/stage/tiers';
import type { MapView } from '../../../lib/view/MapView';
import { blackwristMap } from '../../data/blackwrist';

const map = blackwristMap('en');
const ids = map.agencies.map(({ id }) => id);

/** The real map with other agencies, at the points given. */
function withSeats(points: readonly (readonly [number, number])[]): MapView {
  const [first] = map.agencies;
  return { ...map, agencies: first ? points.map((point, index) => ({ ...first, id: `agency-${index}`, point })) : [] };
}

describe('arrangeTiers', () => {
  const arranged = arrangeTiers(map);

  it.each(arranged.tiers)('shows every agency exactly once at $tier.least.width × $tier.least.height', ({ pins }) => {
    const shown = arranged.pins.filter(({ key }) => pins.includes(key)).flatMap((pin) => pin.ids);
    expect(shown.toSorted()).toEqual(ids.toSorted());
    expect(new Set(pins).size).toBe(pins.length);
  });

  it.each(arranged.tiers)('keeps pins 26 pixels apart at $tier.least.width × $tier.least.height', ({ tier, pins }) => {
    const { scale } = fitBox(map.frames[tier.frame], tier.least);
    const points = arranged.pins.filter(({ key }) => pins.includes(key)).map(({ point }) => point);
    const apart = points.flatMap(([ax, ay], index) => points.slice(index + 1).map(([bx, by]) => scale * Math.hypot(ax - bx, ay - by)));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(26);
  });

  it('has the two agencies in Bangkok and the two around Washington under one pin each, however large the stage', () => {
    const [largest] = arranged.tiers.slice(-1);
    const groups = largest?.arrangement.groups.map((group) => group.ids) ?? [];
    expect(groups).toContainEqual(['interpol-bangkok', 'thailand-dsi']);
    expect(groups).toContainEqual(['us-hsi', 'us-ncmec']);
  });

  it('names every participant on the largest stage, in both languages', () => {
    for (const language of ['en', 'bg'] as const) {
      const [largest] = arrangeTiers(blackwristMap(language)).tiers.slice(-1);
      expect(largest?.arrangement.labels.map(({ code }) => code).toSorted()).toEqual(['AUS', 'BGR', 'NZL', 'THA', 'USA']);
    }
  });

  it('has a key of its own for each pin, and no pin that no tier shows', () => {
    const keys = arranged.pins.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.toSorted()).toEqual([...new Set(arranged.tiers.flatMap(({ pins }) => pins))].toSorted());
  });
});

describe('arrangeTiers, wherever agencies sit', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 970 }));
  const city = fc.tuple(fc.integer({ min: 1000, max: 1060 }), fc.integer({ min: 300, max: 340 }));
  const seats = fc.array(fc.oneof(point, city), { maxLength: 14 });

  it('stands each tier’s pins where the live map has them', () => {
    fc.assert(
      fc.property(seats, (points) => {
        const crowded = withSeats(points);
        const { pins, tiers: arranged } = arrangeTiers(crowded);
        for (const [index, tier] of tiers.entries()) {
          const shown = arranged[index]?.pins.map((key) => pins.find((pin) => pin.key === key));
          expect(shown?.map((pin) => ({ ids: pin?.ids, point: pin?.point }))).toEqual(arrangeTier(crowded, tier).groups);
        }
      }),
      { numRuns: 50 },
    );
  });
});
