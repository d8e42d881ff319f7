import { describe, expect, it } from 'vitest';
import { assign } from '../../../lib/arrange/assign';
import { frameOf, seenIn } from '../../../lib/arrange/Composition';
import { compositions, everything } from '../../../lib/arrange/compositions';
import { holds, shareIn } from '../../../lib/arrange/PlaneBoxes';
import { rooms } from '../../../lib/arrange/tiers';
import { toScene } from '../../../lib/arrange/toScene';
import { squareWorld, type SquareCountry } from './squareWorld';

const far: SquareCountry = { code: 'FAR', x: 1600, y: 600, side: 150, seats: [[0, 0]] };
const crowd: readonly SquareCountry[] = Array.from({ length: 6 }, (_, place) => ({ code: `N${place}X`, x: 900 + (place % 3) * 22, y: 200 + Math.floor(place / 3) * 22, side: 20, seats: [[0, 0]] }));
const scenes = [['countries far and wide, some of them crowded', [far, ...crowd]], ['one region', crowd], ['one country', [far]], ['nothing', []]] as const;
const cases = scenes.flatMap(([name, countries]) => rooms.map((room) => {
  const { map, rings } = squareWorld(countries);
  const scene = toScene(map, rings);
  return [name, room.width, { room, scene, all: compositions(scene, room) }] as const;
}));

describe.each(cases)('the sheets worth a try for %s, %d pixels wide', (_name, _width, { room, scene, all }) => {
  it('are one at least, and the first picture of each shows all', () => {
    expect(all).not.toEqual([]);
    expect(all.filter(({ views: [first] }) => shareIn(everything(scene), seenIn(first)) < 0.99)).toEqual([]);
  });

  it('are of the room’s width and no higher than it may be', () => {
    expect(all.filter(({ width, height }) => width !== room.width || height > room.most + 1)).toEqual([]);
  });

  it('have their pictures inside of them, of some size', () => {
    const bad = all.filter(({ width, height, views }) => views.some((view) => {
      const [left, top, right, bottom] = frameOf(view);
      return left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5 || !(right - left > 20) || !(bottom - top > 20) || !(view.extent.scale > 0);
    }));
    expect(bad).toEqual([]);
  });

  it('have each country and each agency in one picture, which shows it', () => {
    for (const composition of all) {
      const assigned = assign(scene, composition);
      expect(assigned.flatMap(({ named }) => [...named]).toSorted()).toEqual(scene.countries.map(({ code }) => code).toSorted());
      expect(assigned.flatMap(({ agencies }) => agencies.map(({ id }) => id)).toSorted()).toEqual(scene.agencies.map(({ id }) => id).toSorted());
      expect(assigned.flatMap(({ view, agencies }) => agencies.filter(({ point }) => !holds(seenIn(view), point)))).toEqual([]);
    }
  });
});

describe('compositions', () => {
  it('have panels where places crowd, and a locator beside a region', () => {
    const rolesOf = (name: string): ReadonlySet<string> => new Set(cases.filter(([of]) => of === name).flatMap(([, , { all }]) => all.flatMap(({ views }) => views.map(({ role }) => role))));
    expect([rolesOf(scenes[0][0]), rolesOf(scenes[1][0])]).toEqual([new Set(['main', 'panel']), new Set(['main', 'locator'])]);
  });
});
