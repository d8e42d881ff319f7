import { describe, expect, it } from 'vitest';
import { toScene } from '../../../lib/arrange/toScene';
import { squareRing } from './drawLand';
import { squareWorld } from './squareWorld';

const { map } = squareWorld([{ code: 'AAA', x: 0, y: 0, side: 100, seats: [[1, 2]] }, { code: 'BBB', x: 300, y: 0, side: 0 }]);
const [home, island, colony] = [squareRing(0, 0, 100), squareRing(90, 90, 20), squareRing(600, 400, 50)];
const scene = toScene(map, { land: [home, island, colony], of: (code) => (code === 'AAA' ? [home, island, colony] : []) });

describe('toScene', () => {
  it('parts what is overseas from a country’s mainland', () => {
    expect(scene.countries.map(({ rings }) => rings)).toEqual([[home, island], []]);
    expect(scene.overseas).toEqual([colony]);
    expect(scene.land).toEqual([home, island, colony]);
  });

  it('has nothing of agencies but what is arranged', () => {
    expect(scene.agencies.map((agency) => Object.keys(agency))).toEqual([['id', 'point', 'country', 'forms']]);
  });
});
