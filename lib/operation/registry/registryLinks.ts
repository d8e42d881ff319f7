import { languages } from '../../language/Language';
import { unknownReferenceMessage } from '../crossChecks/unknownReferenceMessage';
import type { Finding } from '../Finding';
import { quote } from '../messages/quote';
import type { RegistryRecord } from './registrySchema';

type Entry = { readonly id: string; readonly record?: RegistryRecord };
type Found = { readonly id: string; readonly finding: Finding };

/** What must agree between the files of the registry: parents and successors that there are, no loop of parents, no two agencies with one name or one page elsewhere. */
export function registryLinks(entries: readonly Entry[]): readonly Found[] {
  const ids = new Set(entries.map(({ id }) => id));
  const records = new Map(entries.flatMap(({ id, record }) => (record ? [[id, record] as const] : [])));
  return [...records].flatMap(([id, record]) => [...unknown(id, record, ids), ...loops(id, records)]).concat(sameNames(records), samePages(records));
}

function unknown(id: string, record: RegistryRecord, ids: ReadonlySet<string>): readonly Found[] {
  const references = [
    ...(record['part-of'] === undefined ? [] : [{ path: ['part-of'], to: record['part-of'] }]),
    ...(record.succeeded?.by ?? []).map((to, index) => ({ path: ['succeeded', 'by', index], to })),
  ];
  return references.flatMap(({ path, to }): readonly Found[] => {
    if (to === id) return [{ id, finding: { path, at: 'value', message: `${quote(to)} is this agency itself` } }];
    return ids.has(to) ? [] : [{ id, finding: { path, at: 'value', message: `there is no agency ${quote(to)} in _agencies; ${unknownReferenceMessage(to, ids)}` } }];
  });
}

/** A loop is said in the file of each agency in it. */
function loops(id: string, records: ReadonlyMap<string, RegistryRecord>): readonly Found[] {
  const way = [id];
  for (let next = records.get(id)?.['part-of']; next !== undefined && !(next === id && way.length === 1); next = records.get(next)?.['part-of']) {
    if (next === id) return [{ id, finding: { path: ['part-of'], at: 'value', message: `goes round in a circle: ${[...way, id].join(' is a part of ')}; one of them must be a part of none of the others` } }];
    if (way.includes(next)) return [];
    way.push(next);
  }
  return [];
}

function sameNames(records: ReadonlyMap<string, RegistryRecord>): readonly Found[] {
  return languages.flatMap((language) => {
    const firsts = new Map<string, string>();
    return [...records].flatMap(([id, { name }]): readonly Found[] => {
      const own = name[language];
      if (own === undefined) return [];
      const first = firsts.get(own.toLowerCase());
      if (first === undefined) firsts.set(own.toLowerCase(), id);
      return first === undefined ? [] : [{ id, finding: { path: ['name', language], at: 'value', message: `${quote(own)} is the name of ${quote(first)} too; write what tells them apart, such as the country, or keep one of the two files` } }];
    });
  });
}

/** One page of another catalogue is about one agency. */
function samePages(records: ReadonlyMap<string, RegistryRecord>): readonly Found[] {
  const firsts = new Map<string, string>();
  return [...records].flatMap(([id, { 'same-as': pages = [] }]) =>
    pages.flatMap(({ url }, index): readonly Found[] => {
      const first = firsts.get(url);
      if (first === undefined) firsts.set(url, id);
      if (first === undefined) return [];
      const message = first === id ? 'stands twice in this list; remove one of the two' : `is given for ${quote(first)} too; a page in another catalogue is about one agency`;
      return [{ id, finding: { path: ['same-as', index, 'url'], at: 'value', message } }];
    }),
  );
}
