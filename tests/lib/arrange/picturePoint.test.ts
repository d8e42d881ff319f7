import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapSheet, SheetPicture } from '../../../lib/arrange/MapSheet';
import { boxOnSheet, pictureAt, toPlanePoint } from '../../../lib/arrange/picturePoint';

const main: SheetPicture = { frame: [0, 0, 600, 300], x0: 100, y0: 50, scale: 0.5, role: 'main' };
const panel: SheetPicture = { frame: [400, 150, 600, 300], x0: 900, y0: 300, scale: 4, role: 'panel' };
const sheet: MapSheet = { width: 600, height: 300, pictures: [main, panel], marks: [], names: [] };

describe('pictureAt', () => {
  it('is the panel where one lies over the first picture', () => {
    expect([pictureAt(sheet, [100, 100]), pictureAt(sheet, [500, 200]), pictureAt(sheet, [400, 150])]).toEqual([main, panel, panel]);
  });

  it('is the smaller of two, also where the world lies over a region', () => {
    const turned: MapSheet = { ...sheet, pictures: [panel, main] };
    expect([pictureAt(turned, [100, 100]), pictureAt(turned, [500, 200])]).toEqual([main, panel]);
  });

  it('is nothing beside all of them', () => {
    expect([pictureAt(sheet, [-1, 100]), pictureAt(sheet, [100, 301])]).toEqual([undefined, undefined]);
  });
});

describe('toPlanePoint', () => {
  it('is what the picture shows there', () => {
    expect([toPlanePoint(main, [100, 100]), toPlanePoint(panel, [500, 200])]).toEqual([[300, 250], [925, 312.5]]);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.constantFrom(main, panel), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (picture, right, down) => {
        const [left, top, end, bottom] = picture.frame;
        const point = [left + right * (end - left), top + down * (bottom - top)] as const;
        const [x, y] = toPlanePoint(picture, point);
        const back = boxOnSheet(picture, { x0: x, y0: y, x1: x, y1: y });
        expect(back.x0).toBeCloseTo(point[0]);
        expect(back.y0).toBeCloseTo(point[1]);
        expect([back.x1, back.y1]).toEqual([back.x0, back.y0]);
      }),
    );
  });
});

describe('boxOnSheet', () => {
  it('ends where its picture ends', () => {
    expect(boxOnSheet(panel, { x0: 0, y0: 310, x1: 5000, y1: 320 })).toEqual({ x0: 400, y0: 190, x1: 600, y1: 230 });
  });
});
