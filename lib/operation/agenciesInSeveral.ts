import { decodeText } from './yaml/decodeText';
import { parseYaml } from './yaml/parseYaml';
import type { DataFiles } from './DataFiles';
import type { Finding } from './Finding';
import { quote } from './messages/quote';
import type { Agency, Operation } from './Operation';
import type { Problem } from './Problem';
import { toProblem } from './toProblem';

/** An operation without an error, and the files that it was read from. */
export type ReadOperation = { readonly files: DataFiles; readonly operation: Operation };

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
    return located(files, findings);
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

/** The findings with their lines, which are looked up only where there are any. */
function located({ slug, folder = `data/${slug}`, contents }: DataFiles, findings: readonly Finding[]): readonly Problem[] {
  const content = contents.get('agencies.yaml');
  if (findings.length === 0 || content === undefined || (typeof content === 'object' && 'unreadable' in content)) return [];
  const decoded = decodeText(content);
  if ('message' in decoded) return [];
  const { placeOf } = parseYaml(decoded.text);
  const lines = decoded.text.split(/\r?\n/);
  return findings.map((finding) => toProblem('warning', `${folder}/agencies.yaml`, lines, { ...placeOf(finding), ...finding }));
}
