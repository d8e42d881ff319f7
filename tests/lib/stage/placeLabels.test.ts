import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type Nameable } from '../../../lib/stage/placeLabels';
import type { PlaneBox } from '../../../lib/stage/PlaneBox';

const country = (code: string, name: string, x: number, y: number, width: number): Nameable => ({
  code,
  name,
  point: [x, y],
  bounds: { x0: x - width / 2, y0: y - 20, x1: x + width / 2, y1: y + 20 },
});
const box: PlaneBox = { x0: 0, y0: 0, x1: 600, y1: 300 };

describe('placeLabels', () => {
  it('writes a name in the middle of a shape that is wide enough', () => {
    expect(placeLabels([country('AUS', 'Australia', 300, 150, 200)], [], { scale: 1 }, box)).toEqual([{ code: 'AUS', dx: 0, dy: 0 }]);
  });

  it('writes it beside a shape that is too narrow', () => {
    const [label] = placeLabels([country('BGR', 'Bulgaria', 300, 150, 20)], [], { scale: 1 }, box);
    expect(Math.abs(label?.dx ?? 0)).toBeGreaterThan(20 / 2 + (7 * 'Bulgaria'.length) / 2);
  });

  it('moves a name away from a pin on its middle', () => {
    const [label] = placeLabels([country('AUS', 'Australia', 300, 150, 200)], [[300, 150]], { scale: 1 }, box);
    expect(label?.code).toBe('AUS');
    expect(label).not.toMatchObject({ dx: 0, dy: 0 });
  });

  it('gives the room to the largest country, and leaves a name without room out', () => {
    const narrow: PlaneBox = { x0: 0, y0: 0, x1: 110, y1: 20 };
    const [large, small] = [country('USA', 'United States', 55, 10, 130), country('AUS', 'Australia', 55, 10, 100)];
    expect(placeLabels([small, large], [], { scale: 1 }, narrow).map(({ code }) => code)).toEqual(['USA']);
    expect(placeLabels([small], [], { scale: 1 }, narrow).map(({ code }) => code)).toEqual(['AUS']);
  });

  it('leaves out a name that is wider than what is seen', () => {
    expect(placeLabels([country('NZL', 'New Zealand', 30, 10, 200)], [], { scale: 1 }, { x0: 0, y0: 0, x1: 60, y1: 20 })).toEqual([]);
  });
});

type Rectangle = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** What a name surely covers: 7 pixels a character and its 13 pixels of height. */
const labelAt = (x: number, y: number, name: string): Rectangle => around(x, y, 7 * name.length, 13);
const around = (x: number, y: number, width: number, height: number): Rectangle => ({ left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 });
const overlap = (a: Rectangle, b: Rectangle): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placeLabels, whatever the countries and pins', () => {
  const x = fc.integer({ min: 0, max: 600 });
  const y = fc.integer({ min: 0, max: 300 });
  const countries = fc
    .array(fc.record({ x, y, width: fc.integer({ min: 0, max: 400 }), length: fc.integer({ min: 1, max: 24 }) }), { maxLength: 10 })
    .map((found) => found.map((one, index) => country(`C${index}`, 'n'.repeat(one.length), one.x, one.y, one.width)));
  const pins = fc.array(fc.tuple(x, y), { maxLength: 10 });
  const scale = fc.double({ min: 0.2, max: 3, noNaN: true });

  const placed = (found: readonly Nameable[], at: readonly (readonly [number, number])[], by: number) =>
    placeLabels(found, at, { scale: by }, box).map(({ code, dx, dy }) => {
      const named = found.find((candidate) => candidate.code === code);
      return { code, area: labelAt((named?.point[0] ?? NaN) * by + dx, (named?.point[1] ?? NaN) * by + dy, named?.name ?? '') };
    });

  it('lets no name run into another', () => {
    fc.assert(
      fc.property(countries, pins, scale, (found, at, by) => {
        const labels = placed(found, at, by);
        expect(new Set(labels.map(({ code }) => code)).size).toBe(labels.length);
        expect(labels.flatMap((a, index) => labels.slice(index + 1).filter((b) => overlap(a.area, b.area)))).toEqual([]);
      }),
    );
  });

  it('lets no name run over a pin, 24 pixels wide', () => {
    fc.assert(
      fc.property(countries, pins, scale, (found, at, by) => {
        const covered = at.map(([pinX, pinY]) => around(pinX * by, pinY * by, 24, 24));
        expect(placed(found, at, by).filter(({ area }) => covered.some((pin) => overlap(area, pin)))).toEqual([]);
      }),
    );
  });

  it('lets no name run out of what is seen', () => {
    fc.assert(
      fc.property(countries, pins, scale, (found, at, by) => {
        const seen = { right: box.x1 * by, bottom: box.y1 * by };
        expect(placed(found, at, by).filter(({ area }) => area.left < 0 || area.top < 0 || area.right > seen.right || area.bottom > seen.bottom)).toEqual([]);
      }),
    );
  });
});
