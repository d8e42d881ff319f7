import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/language/Language';
import type { Operation } from '../../../lib/operation/Operation';
import type { MapView } from '../../../lib/view/MapView';
import { toMapView } from '../../../lib/view/toMapView';
import { toOperationView } from '../../../lib/view/toOperationView';
import { planeSize, toPlane } from '../../../lib/world/plane';
import { worldPaths } from '../../../lib/world/worldPaths';
import { blackwrist, blackwristMap, blackwristWorld } from '../../data/blackwrist';
import { seatOf } from '../../fixtures/seatOf';

function mapOf(operation: Operation): MapView {
  return toMapView(toOperationView(operation, 'en'), operation, worldPaths(operation.countries), (agency) => `#${agency}`);
}

describe.each(languages)('toMapView of the real operation in %s', (language) => {
  const map = blackwristMap(language);

  it('has the five participants, and neither France nor the Netherlands', () => {
    expect(map.countries.map(({ code }) => code).toSorted()).toEqual(['AUS', 'BGR', 'NZL', 'THA', 'USA']);
    expect(blackwristWorld.lit.map(({ country }) => country).filter((code) => code === 'FRA' || code === 'NLD')).toEqual([]);
  });

  it('has all ten agencies where their seats are, to a tenth of a plane unit', () => {
    expect(map.agencies).toHaveLength(10);
    for (const { id, point } of map.agencies) {
      const { longitude = NaN, latitude = NaN } = blackwrist.agencies.find((agency) => agency.id === id)?.seat ?? {};
      const [x, y] = toPlane([longitude, latitude]);
      expect([id, Math.hypot(point[0] - x, point[1] - y) < 0.08]).toEqual([id, true]);
    }
  });

  it('has every point on the plane, and every country’s name inside its bounds', () => {
    for (const { point } of [...map.agencies, ...map.countries]) {
      expect([point[0] > 0, point[0] < planeSize.width, point[1] > 0, point[1] < planeSize.height]).toEqual([true, true, true, true]);
    }
    const outside = map.countries.filter(({ point: [x, y], bounds }) => x <= bounds.x0 || x >= bounds.x1 || y <= bounds.y0 || y >= bounds.y1);
    expect(outside).toEqual([]);
  });

  it('has every seat and every name in both frames', () => {
    for (const [x, y] of [...map.agencies, ...map.countries].map(({ point }) => point)) {
      for (const { x0, y0, x1, y1 } of Object.values(map.frames)) expect([x > x0, x < x1, y > y0, y < y1]).toEqual([true, true, true, true]);
    }
  });
});

describe('toMapView', () => {
  it('leads each agency to where it is told', () => {
    expect(blackwristMap('en').agencies.map(({ id, href }) => href === `#${id}`)).not.toContain(false);
  });

  it('marks a participant that is too small for the overview by a point', () => {
    const [singapore] = mapOf({ ...blackwrist, countries: ['SGP'], agencies: [], outcomes: [], steps: [] }).countries;
    const [x, y] = toPlane([103.82, 1.35]);
    const { point: [px, py] = [NaN, NaN], bounds } = singapore ?? {};
    expect(Math.hypot(px - x, py - y)).toBeLessThan(2);
    expect(bounds).toEqual({ x0: px, y0: py, x1: px, y1: py });
  });

  it('marks one that no outlines have by the seat of its agency', () => {
    const [agency] = blackwrist.agencies;
    const seat = { country: 'GIB', longitude: -5.35, latitude: 36.14 };
    const operation = { ...blackwrist, countries: ['GIB'], agencies: agency ? [{ ...agency, country: 'GIB', seat: { ...seatOf(agency), ...seat } }] : [], outcomes: [], steps: [] };
    const { agencies, countries } = mapOf(operation);
    expect(countries.map(({ code, point }) => ({ code, point }))).toEqual([{ code: 'GIB', point: agencies[0]?.point }]);
  });

  it('throws when the view is of other agencies', () => {
    const view = toOperationView(blackwrist, 'en');
    expect(() => toMapView(view, { ...blackwrist, agencies: [] }, blackwristWorld, (id) => id)).toThrow(new RangeError("Agency 'interpol' is not the operation's."));
  });
});
