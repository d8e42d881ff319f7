import type { Expected, Measures } from '../Measures';
import { apart, grown, middleOf } from './geometry';
import { fineness, sea, unlit, type LandSeen } from './LandSeen';
import type { Box, Mark, Name, Point, Ring, Seen } from './Seen';

type Faults = Pick<Measures, 'onOthers' | 'onUnlit' | 'othersFirst' | 'leadersAstray'>;

/** A name without a leader keeps so far from other participants' land, in CSS pixels; at most so much of it lies on land that took no part. */
const clear = 5;
const mostUnlit = 0.17;
/** Farther away, in CSS pixels, no reader takes a name for that of a land. */
const farthest = 40;

/** A leader ends so near to its land at most, in CSS pixels: coasts are drawn simpler than they are. */
const atLand = 3;

/** Which countries' names without a leader lie where they may be read as another land's, and which leaders lead to another. */
export function landFaults({ names, leaders, marks, rings }: Seen, { agencies }: Expected, land: LandSeen): Faults {
  const countryOf = new Map(agencies.map(({ id, country }) => [id, country]));
  const signsOf = (code: string) => [...rings.filter(({ of }) => of === code), ...marks.filter(({ ids }) => ids.some((id) => countryOf.get(id) === code))];
  const faults: Record<keyof Faults, string[]> = { onOthers: [], onUnlit: [], othersFirst: [], leadersAstray: [] };
  for (const { of, box } of countryNamesAlone()) {
    const picture = land.pictureAt(middleOf(box));
    const own = land.valueOf(of);
    const others = new Set<string>();
    land.look(grown(box, clear), picture, (value) => {
      if (value > unlit && value !== own) others.add(land.codeOf(value) ?? '');
    });
    if (others.size > 0) faults.onOthers.push(`${of} at ${[...others].join(', ')}`);
    let [all, foreign] = [0, 0];
    land.look(box, picture, (value) => {
      all += 1;
      if (value === unlit) foreign += 1;
    });
    if (foreign > mostUnlit * all) faults.onUnlit.push(`${of} ${Math.round((100 * foreign) / all)} %`);
    const met = firstMet(of, box, picture);
    if (met !== of) faults.othersFirst.push(`${of}: ${met}`);
  }
  for (const { of, to } of leaders) {
    const away = countryOf.has(of) ? 0 : fromHome(of, to);
    if (away > atLand) faults.leadersAstray.push(`${of} ${away === Infinity ? 'far' : `${Math.round(away)} px`} off`);
  }
  return faults;

  /** How far from a country's land a point is. */
  function fromHome(of: string, end: Point): number {
    const own = land.valueOf(of);
    if (Number.isNaN(own) || isOn(signsOf(of), end, atLand)) return 0;
    let nearest = Infinity;
    land.look({ left: end.x - farthest, right: end.x + farthest, top: end.y - farthest, bottom: end.y + farthest }, land.pictureAt(end), (value, at) => {
      if (value === own) nearest = Math.min(nearest, apart(at, end));
    });
    return nearest;
  }

  function countryNamesAlone(): readonly Name[] {
    const led = new Set(leaders.map((leader) => leader.of));
    return names.filter(({ kind, of }) => kind !== 'agency' && !led.has(of));
  }

  /** The land that the box meets first as it grows on all sides: a country's own if it meets that as soon as another. */
  function firstMet(of: string, box: Box, picture: number): string {
    const own = land.valueOf(of);
    const signs = signsOf(of).filter((sign) => !('hasStem' in sign) || !sign.hasStem);
    const look = (parts: readonly Box[]): ReadonlySet<number> => {
      const met = new Set<number>();
      for (const part of parts) {
        land.look(part, picture, (value, at) => {
          if (isOn(signs, at)) met.add(own);
          else if (value > sea) met.add(value);
        });
      }
      return met;
    };
    for (let by = 0; by <= farthest; by += 1 / fineness) {
      const met = look(by === 0 ? [box] : edges(grown(box, by)));
      if (met.has(own)) return of;
      const [other] = met;
      if (other !== undefined) return land.codeOf(other) ?? 'land that took no part';
    }
    return Number.isNaN(own) ? of : 'no land';
  }
}

function isOn(signs: readonly Pick<Mark | Ring, 'middle' | 'radius'>[], at: Point, around = 0): boolean {
  return signs.some(({ middle, radius }) => apart(middle, at) <= radius + around);
}

function edges({ left, top, right, bottom }: Box): readonly Box[] {
  const thin = 1 / fineness;
  return [
    { left, right, top, bottom: top + thin },
    { left, right, top: bottom - thin, bottom },
    { left, right: left + thin, top, bottom },
    { left: right - thin, right, top, bottom },
  ];
}
