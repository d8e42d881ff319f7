import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePopup } from '../../../lib/stage/placePopup';

const stage = { width: 600, height: 400 };
const alone = { inSight: [], over: [] };

describe('placePopup', () => {
  it('stands above its pin, in the middle and with a tip, where there is room', () => {
    const { left, top, hasTip } = placePopup({ x: 300, y: 350 }, { width: 200, height: 100 }, stage, alone);
    expect({ left, hasTip }).toEqual({ left: 200, hasTip: true });
    expect(top + 100).toBeLessThanOrEqual(350 - 20);
  });

  it('stands above a pin near the side, shifted inwards and without a tip', () => {
    expect(placePopup({ x: 590, y: 350 }, { width: 200, height: 100 }, stage, alone)).toMatchObject({ left: 600 - 200 - 8, hasTip: false });
  });

  it('stands below a pin that is near the top', () => {
    expect(placePopup({ x: 300, y: 60 }, { width: 200, height: 100 }, stage, alone)).toEqual({ left: 200, top: 80, height: 100, hasTip: false });
  });

  it.each([
    ['right', 100, 120],
    ['left', 500, 500 - 20 - 200],
  ])('stands %s of a pin when it is too high for above and below', (_, x, left) => {
    expect(placePopup({ x, y: 200 }, { width: 200, height: 300 }, stage, alone)).toEqual({ left, top: 50, height: 300, hasTip: false });
  });

  it('stands where it leaves in sight what belongs to its pin', () => {
    const popup = { width: 200, height: 100 };
    expect(placePopup({ x: 300, y: 200 }, popup, stage, { ...alone, inSight: [{ x: 320, y: 130 }] })).toMatchObject({ top: 220 });
    expect(placePopup({ x: 300, y: 200 }, popup, stage, { ...alone, inSight: [{ x: 320, y: 130 }, { x: 305, y: 250 }] })).toMatchObject({ left: 320 });
  });

  it('stands off its pin’s middle where something over the map would cover it', () => {
    const over = [{ left: 0, top: 200, right: 200, bottom: 330 }];
    expect(placePopup({ x: 300, y: 350 }, { width: 290, height: 100 }, stage, { ...alone, over })).toMatchObject({ left: 208, hasTip: false });
  });

  it('is lower than it would be where something over the map covered it otherwise', () => {
    const over = [{ left: 0, top: 360, right: 600, bottom: 400 }];
    expect(placePopup({ x: 300, y: 200 }, { width: 200, height: 380 }, stage, { ...alone, over })).toMatchObject({ left: 320, top: 12, height: 340 });
  });

  it('keeps its height where nothing but a few lines would lie clear of what is over the map', () => {
    const over = [{ left: 0, top: 100, right: 600, bottom: 300 }];
    expect(placePopup({ x: 300, y: 200 }, { width: 200, height: 380 }, stage, { ...alone, over })).toMatchObject({ left: 320, top: 10, height: 380 });
  });

  it('begins at the edge when it is larger than the stage', () => {
    expect(placePopup({ x: 300, y: 200 }, { width: 700, height: 500 }, stage, alone)).toEqual({ left: 8, top: 8, height: 500, hasTip: false });
  });
});

describe('placePopup, wherever the pin is', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const places = fc
    .record({ width: fc.integer({ min: 200, max: 1200 }), height: fc.integer({ min: 150, max: 700 }), x: share, y: share, w: share, h: share })
    .map(({ width, height, x, y, w, h }) => ({
      stage: { width, height },
      pin: { x: x * width, y: y * height },
      popup: { width: 50 + w * (width - 16 - 50), height: 50 + h * (height - 16 - 50) },
    }));

  it('lies inside the stage whenever it fits', () => {
    fc.assert(
      fc.property(places, ({ stage: { width, height }, pin, popup }) => {
        const { left, top, height: high } = placePopup(pin, popup, { width, height }, alone);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(left + popup.width).toBeLessThanOrEqual(width);
        expect(high).toBeLessThanOrEqual(popup.height);
        expect(top + high).toBeLessThanOrEqual(height);
      }),
    );
  });

  it('leaves its pin free whenever there is room on any side', () => {
    fc.assert(
      fc.property(places, ({ stage: { width, height }, pin, popup }) => {
        const [besideRoom, stackedRoom] = [popup.width + 28, popup.height + 42];
        fc.pre(pin.x >= besideRoom || width - pin.x >= besideRoom || pin.y >= stackedRoom || height - pin.y >= stackedRoom);
        const { left, top, height: high } = placePopup(pin, popup, { width, height }, alone);
        const covers = left < pin.x + 12 && pin.x - 12 < left + popup.width && top < pin.y + 12 && pin.y - 12 < top + high;
        expect(covers).toBe(false);
      }),
    );
  });

  it('has a tip only where that points at the pin', () => {
    fc.assert(
      fc.property(places, ({ stage: { width, height }, pin, popup }) => {
        const { left, top, height: high, hasTip } = placePopup(pin, popup, { width, height }, alone);
        const isAboveInTheMiddle = top + high < pin.y && Math.abs(left + popup.width / 2 - pin.x) < 0.01;
        expect(hasTip).toBe(isAboveInTheMiddle);
      }),
    );
  });
});
