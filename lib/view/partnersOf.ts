import type { Agency, Operation } from '../operation/Operation';

type Agencies = Pick<Operation, 'agencies'>;

/** Who worked with whom, by place in the list of agencies: found once for an operation, since each of its agencies asks. */
const known = new WeakMap<Operation['agencies'], ReadonlyMap<Agency, readonly number[]>>();

/** The agencies that one worked with, in their order. To have worked together holds for both, so a statement at either of them counts. */
export function partnersOf(agency: Agency, { agencies }: Agencies): readonly Agency[] {
  const partners = known.get(agencies) ?? new Map(findPartners(agencies).map((places, index) => [agencies[index] ?? agency, places]));
  known.set(agencies, partners);
  return (partners.get(agency) ?? []).flatMap((index) => agencies[index] ?? []);
}

/** The places of each agency's partners, in their order; the agencies in theirs. */
export function findPartners(agencies: Operation['agencies']): readonly (readonly number[])[] {
  const indexOf = new Map(agencies.map(({ id }, index) => [id, index]));
  const partners = agencies.map(() => new Set<number>());
  for (const [index, { contributions }] of agencies.entries()) {
    for (const id of contributions.flatMap((contribution) => contribution.with)) {
      const other = indexOf.get(id);
      if (other === undefined) continue;
      partners[index]?.add(other);
      partners[other]?.add(index);
    }
  }
  return partners.map((others) => [...others].sort((a, b) => a - b));
}
