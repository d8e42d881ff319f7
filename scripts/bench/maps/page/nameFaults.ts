import type { Expected, Measures } from '../Measures';
import { boxesMeet, boxMeetsDisc, grown, lengthOf, lineMeetsBox, linesCross } from './geometry';
import type { Seen } from './Seen';

type Faults = Pick<Measures, 'unnamed' | 'coded' | 'namesOnNames' | 'namesOnMarks' | 'namesOnRings' | 'namesOnLeaders' | 'leadersCrossing' | 'longestLeader'>;

/** Boxes and lines that share less than this, in CSS pixels, only touch. */
const touch = 0.5;

/** Which participants have no name, and which names and leaders lie on something. */
export function nameFaults({ names, marks, rings, leaders }: Seen, { countries }: Expected): Faults {
  const whole = new Set(names.filter(({ kind }) => kind === 'name').map(({ of }) => of));
  const codes = new Set(names.filter(({ kind }) => kind === 'code').map(({ of }) => of));
  const boxes = names.map(({ box, ...name }) => ({ ...name, box: grown(box, -touch) }));
  return {
    unnamed: countries.filter((code) => !whole.has(code) && !codes.has(code)),
    coded: countries.filter((code) => codes.has(code) && !whole.has(code)),
    namesOnNames: boxes.flatMap((name, place) => boxes.slice(place + 1).filter(({ box }) => boxesMeet(name.box, box)).map(({ of }) => `${name.of} + ${of}`)),
    namesOnMarks: boxes.flatMap(({ of, box }) => marks.filter(({ middle, radius }) => boxMeetsDisc(box, middle, radius - touch)).map(({ ids }) => `${of} on ${ids.join(' ')}`)),
    namesOnRings: boxes.flatMap(({ of, box }) => rings.filter(({ middle, radius }) => boxMeetsDisc(box, middle, radius - touch)).map((ring) => `${of} on ${ring.of}`)),
    namesOnLeaders: boxes.flatMap(({ of, box }) => leaders.filter((leader) => leader.of !== of && lineMeetsBox(leader, grown(box, -touch))).map((leader) => `${of} on ${leader.of}`)),
    leadersCrossing: leaders.flatMap((leader, place) => leaders.slice(place + 1).filter((other) => linesCross(leader, other)).map((other) => `${leader.of} × ${other.of}`)),
    longestLeader: Math.round(leaders.reduce((longest, leader) => Math.max(longest, lengthOf(leader)), 0)),
  };
}
