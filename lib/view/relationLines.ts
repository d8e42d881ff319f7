import { geoPath } from 'd3-geo';
import type { Agency, Operation } from '../operation/Operation';
import { greatCircles } from '../world/plane';
import { findPartners } from './partnersOf';

/** A line between the seats of two agencies that a source says worked together, as SVG path data in plane units. */
export type Relation = { readonly between: readonly [string, string]; readonly d: string };

/**
 * The lines of an operation, each pair of agencies once. A line is the shortest way over the globe; where that leads over the
 * plane's edge it goes on at the other edge, so that Canberra and Washington are joined across the Pacific.
 */
export function relationLines({ agencies }: Pick<Operation, 'agencies'>): readonly Relation[] {
  const path = geoPath(greatCircles).digits(1);
  const partners = findPartners(agencies);
  return agencies.flatMap((one, index) =>
    (partners[index] ?? []).flatMap((place) => {
      const other = agencies[place];
      const [from, to] = [seatOf(one), other && seatOf(other)];
      if (!other || !from || !to || place <= index || String(from) === String(to)) return [];
      const d = path({ type: 'LineString', coordinates: [from, to] });
      return d === null ? [] : [{ between: [one.id, other.id] as const, d }];
    }),
  );
}

/** Longitude before latitude, in degrees; nothing where no source says where it sits. */
function seatOf({ seat }: Agency): [number, number] | undefined {
  return seat && [seat.longitude, seat.latitude];
}
