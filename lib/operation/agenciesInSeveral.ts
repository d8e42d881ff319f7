import type { Finding } from './Finding';
import { quote } from './messages/quote';
import type { Agency } from './Operation';
import type { Problem } from './Problem';
import { problemsIn, type ReadOperation } from './problemsIn';

/** Warnings about agencies that are told in several operations by one id, though not in the registry, with different names, kinds, countries or seats: one of them is wrong. */
export function agenciesInSeveral(read: readonly ReadOperation[]): readonly Problem[] {
  const firsts = new Map<string, { readonly agency: Agency; readonly slug: string }>();
  return read.flatMap(({ files, operation }) => {
    const findings = operation.agencies.flatMap((agency, index): readonly Finding[] => {
      if (agency.body !== undefined) return []; // it is in the registry, once
      const first = firsts.get(agency.id);
      if (first === undefined) {
        firsts.set(agency.id, { agency, slug: operation.slug });
        return [];
      }
      return differences(agency, first.agency).map(({ path, own, other }) => ({
        path: [index, ...path],
        at: 'value',
        message: `${quote(own)} is ${quote(other)} in ${first.slug}, where ${quote(agency.id)} is an agency too; let both say the same, or choose another id if it is another agency`,
      }));
    });
    return problemsIn('warning', files, 'agencies.yaml', findings);
  });
}

type Difference = { readonly path: Finding['path']; readonly own: string; readonly other: string };

function differences(one: Agency, other: Agency): readonly Difference[] {
  const values = (agency: Agency): readonly (readonly [Finding['path'], string])[] => [
    ...Object.entries(agency.name).map(([language, text]) => [['name', language], text] as const),
    ...Object.entries(agency.abbreviation ?? {}).map(([language, text]) => [['abbreviation', language], text] as const),
    [['kind'], agency.kind],
    ...(agency.country === undefined ? [] : [[['country'], agency.country] as const]),
    ...Object.entries(agency.seat?.place ?? {}).map(([language, text]) => [['seat', 'place', language], text] as const),
    ...(agency.seat ? [[['seat', 'longitude'], String(agency.seat.longitude)] as const, [['seat', 'latitude'], String(agency.seat.latitude)] as const] : []),
  ];
  const others = new Map(values(other).map(([path, value]) => [path.join('.'), value]));
  return values(one).flatMap(([path, own]) => {
    const theirs = others.get(path.join('.'));
    return theirs === undefined || theirs === own ? [] : [{ path, own, other: theirs }];
  });
}
