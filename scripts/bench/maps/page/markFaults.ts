import type { Expected, Measures } from '../Measures';
import { apart } from './geometry';
import type { LandSeen } from './LandSeen';
import type { Seen } from './Seen';

type Faults = Pick<Measures, 'withoutMark' | 'mixedMarks' | 'gathered' | 'marksOnMarks' | 'mixedLabels'> & { readonly leastDistance?: number };

/** What is wrong with the marks of agencies. */
export function markFaults({ marks, names }: Seen, { agencies }: Expected, land: LandSeen): Faults {
  const countryOf = new Map(agencies.map(({ id, country }) => [id, country]));
  const shown = new Set(marks.flatMap(({ ids }) => ids));
  const pairs = marks.flatMap((mark, place) => marks.slice(place + 1).map((other) => ({ mark, other, distance: apart(mark.middle, other.middle) })));
  const labelled = new Set(names.filter(({ kind }) => kind === 'agency').map(({ of }) => of));
  const pictures = new Set(marks.map(({ middle }) => land.pictureAt(middle)));
  return {
    withoutMark: agencies.map(({ id }) => id).filter((id) => !shown.has(id)),
    mixedMarks: marks.filter(({ ids }) => new Set(ids.map((id) => countryOf.get(id))).size > 1).map(({ ids }) => ids.join(' ')),
    gathered: marks.filter(({ ids }) => ids.length > 1).map(({ ids }) => ids.join(' ')),
    marksOnMarks: pairs.filter(({ mark, other, distance }) => distance < mark.radius + other.radius - 0.5).map(({ mark, other }) => `${mark.ids.join(' ')} + ${other.ids.join(' ')}`),
    ...(pairs.length > 0 && { leastDistance: pairs.reduce((least, { distance }) => Math.min(least, distance), Infinity) }),
    mixedLabels: [...pictures].flatMap((picture) => {
      const on = marks.filter(({ middle }) => land.pictureAt(middle) === picture);
      const count = on.filter(({ ids }) => labelled.has(ids[0] ?? '')).length;
      return count > 0 && count < on.length ? [`picture ${picture}: ${count} of ${on.length} marks have names`] : [];
    }),
  };
}
