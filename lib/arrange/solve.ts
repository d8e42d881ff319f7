import { cross, grow, meet, touches } from './Lines';
import type { Candidate } from './Name';

/** What two names cost that lie on each other, a leader that goes through a name, and two leaders that cross. */
const onEachOther = 3000;
const throughName = 1500;
const crossing = 400;

/** The least gap between two names, in pixels. */
const nameGap = 2;

/** Names to place: each one's candidates, the cheapest first, and what it costs to leave it out. */
export type Wanted = { readonly candidates: readonly Candidate[]; readonly leftOut: number };

/**
 * A candidate for each name such that all together cost little: those with the fewest candidates first, then again and again one that is dear is
 * put elsewhere and its neighbours find new places. Seeded, so that the same names always stand in the same places.
 *
 * @returns the place of each name's candidate in its list; undefined where it is left out.
 */
export function* solving(names: readonly Wanted[], rounds: number): Generator<void, readonly (number | undefined)[]> {
  const order = names.map((_, place) => place).sort((a, b) => (names[a]?.candidates.length ?? 0) - (names[b]?.candidates.length ?? 0) || a - b);
  const chosen: (number | undefined)[] = names.map(() => undefined);
  for (const name of order) {
    chosen[name] = best(name);
    yield;
  }
  let [kept, least] = [[...chosen], total()];
  let seed = 7;
  const random = (): number => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
  for (let round = 0; round < rounds && names.length > 1; round += 1) {
    kick();
    for (const name of order) {
      chosen[name] = best(name);
      yield;
    }
    const now = total();
    if (now < least - 1e-6) [kept, least] = [[...chosen], now];
    else for (const [name, candidate] of kept.entries()) chosen[name] = candidate;
  }
  return kept;

  function candidateOf(name: number): Candidate | undefined {
    const place = chosen[name];
    return place === undefined ? undefined : names[name]?.candidates[place];
  }

  function costOf(name: number): number {
    return candidateOf(name)?.cost ?? names[name]?.leftOut ?? 0;
  }

  function best(name: number): number | undefined {
    const wanted = names[name];
    if (!wanted) return undefined;
    let [found, cost]: [number | undefined, number] = [undefined, wanted.leftOut];
    for (const [place, candidate] of wanted.candidates.entries()) {
      if (candidate.cost >= cost) break;
      let sum = candidate.cost;
      for (let other = 0; other < names.length && sum < cost; other += 1) {
        const standing = other === name ? undefined : candidateOf(other);
        if (standing) sum += conflicts(candidate, standing);
      }
      if (sum < cost) [found, cost] = [place, sum];
    }
    return found;
  }

  /** Takes one of the dearest names, puts it at one of its cheaper places, and takes away what stands in its way. */
  function kick(): void {
    const dear = names.map((_, name) => name).sort((a, b) => costOf(b) - costOf(a) || a - b).slice(0, 8);
    const name = dear[Math.floor(random() * dear.length)] ?? 0;
    const { candidates } = names[name] ?? { candidates: [] };
    if (candidates.length === 0) return;
    chosen[name] = Math.floor(random() * Math.min(12, candidates.length));
    const standing = candidateOf(name);
    if (!standing) return;
    for (const other of names.keys()) {
      const neighbour = other === name ? undefined : candidateOf(other);
      if (neighbour && conflicts(standing, neighbour) > 0) chosen[other] = undefined;
    }
  }

  function total(): number {
    let sum = 0;
    for (let name = 0; name < names.length; name += 1) {
      sum += costOf(name);
      const candidate = candidateOf(name);
      for (let other = name + 1; candidate && other < names.length; other += 1) {
        const neighbour = candidateOf(other);
        if (neighbour) sum += conflicts(candidate, neighbour);
      }
    }
    return sum;
  }
}

function conflicts(a: Candidate, b: Candidate): number {
  const now = conflictsOf(a, b);
  return a.later && b.later ? Math.max(now, conflictsOf(a.later, b.later)) : now;
}

function conflictsOf(a: Pick<Candidate, 'box' | 'leader'>, b: Pick<Candidate, 'box' | 'leader'>): number {
  let cost = meet(a.box, b.box, nameGap) ? onEachOther : 0;
  if (a.leader && touches(a.leader, grow(b.box, 1))) cost += throughName;
  if (b.leader && touches(b.leader, grow(a.box, 1))) cost += throughName;
  if (a.leader && b.leader && cross(a.leader, b.leader)) cost += crossing;
  return cost;
}
