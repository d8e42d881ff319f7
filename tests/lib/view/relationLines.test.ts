import { describe, expect, it } from 'vitest';
import type { Agency } from '../../../lib/operation/Operation';
import { relationLines } from '../../../lib/view/relationLines';
import { toPlane } from '../../../lib/world/plane';
import { blackwrist } from '../../data/blackwrist';
import { seatOf } from '../../fixtures/seatOf';

const [pattern] = blackwrist.agencies;

function agency(id: string, longitude: number, latitude: number, others: readonly string[] = []): Agency {
  if (!pattern) throw new Error('The operation has no agency.');
  const contributions = pattern.contributions.map((contribution) => ({ ...contribution, with: others }));
  return { ...pattern, id, seat: { ...seatOf(pattern), longitude, latitude }, contributions };
}

describe('relationLines', () => {
  it('has each pair that a source names once, whichever of them names the other', () => {
    const pairs = relationLines(blackwrist).map(({ between }) => between.join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.length).toBeGreaterThan(0);
    for (const pair of pairs) {
      const [one, other] = pair.split(' ').map((id) => blackwrist.agencies.find((candidate) => candidate.id === id));
      expect([one, other].some((from) => from?.contributions.some((contribution) => [one?.id, other?.id].some((id) => contribution.with.includes(id ?? ''))))).toBe(true);
    }
  });

  it('begins and ends at the seats', () => {
    const [line] = relationLines({ agencies: [agency('lyon', 4.84, 45.78), agency('sofia', 23.32, 42.7, ['lyon'])] });
    const points = (line?.d ?? '').split(/[ML]/).slice(1).map((pair) => pair.split(',').map(Number));
    expect(points[0]?.[0]).toBeCloseTo(toPlane([4.84, 45.78])[0], 0);
    expect(points.at(-1)?.[1]).toBeCloseTo(toPlane([23.32, 42.7])[1], 0);
  });

  it('joins Canberra and Washington across the Pacific, over the edge of the plane', () => {
    const [line] = relationLines({ agencies: [agency('canberra', 149.13, -35.28, ['washington']), agency('washington', -77.04, 38.9)] });
    expect(line?.d.match(/M/g)).toHaveLength(2);
    const xs = [...(line?.d ?? '').matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
    expect(xs.some((x) => x > 900 && x < 1100)).toBe(false); // the middle of the plane: Africa
  });

  it('draws nothing between two agencies at one place', () => {
    expect(relationLines({ agencies: [agency('one', 100.5, 13.75, ['other']), agency('other', 100.5, 13.75)] })).toEqual([]);
  });
});
