import { describe, expect, it } from 'vitest';
import { ringsOfGeometry, weightedOutlines } from '../../../lib/world/weightedOutlines';

const { topology, users, neighbours } = weightedOutlines();

describe('weightedOutlines', () => {
  it('is built once', () => {
    expect(weightedOutlines().topology).toBe(topology);
  });

  it('has each arc with the country of its coast or the two of its border', () => {
    expect(users).toHaveLength(topology.arcs.length);
    expect(users.filter(({ length }) => length !== 1 && length !== 2)).toEqual([]);
  });

  it('knows who is beside whom', () => {
    expect(neighbours.get('BGR')?.toSorted()).toEqual(['GRC', 'MKD', 'ROU', 'SRB', 'TUR']);
    expect(neighbours.get('NZL')).toEqual([]);
  });

  it('has every country but Antarctica', () => {
    const codes = topology.objects.countries.geometries.map(({ properties }) => properties?.a3);
    expect(codes).toContain('XKX');
    expect(codes).not.toContain('ATA');
  });

  it('ends every ring where it begins', () => {
    const endOf = (index: number, isLast: boolean): string => String((index < 0 ? [...(topology.arcs[~index] ?? [])].reverse() : topology.arcs[index])?.at(isLast ? -1 : 0)?.slice(0, 2));
    const rings = topology.objects.countries.geometries.flatMap(ringsOfGeometry);
    expect(rings.filter((ring) => endOf(ring[0] ?? NaN, false) !== endOf(ring.at(-1) ?? NaN, true))).toEqual([]);
  });
});
