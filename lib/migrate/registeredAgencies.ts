import { isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import { kindOf } from '../operation/registry/kindOf';
import type { RegistryAgency } from '../operation/registry/RegistryAgency';
import { parseYaml } from '../operation/yaml/parseYaml';
import { refersToRegistry } from '../operation/schema/participationsSchema';
import { applyEdits, type Edit } from '../sheet/yaml/Edit';
import { rootOf } from '../sheet/yaml/rootOf';
import { contentEnd, entryStart, lineEnd, lineStart } from '../sheet/yaml/textPlaces';
import { citedIds } from './citedIds';
import type { FolderTexts, MigrationStep, Remark } from './MigrationStep';
import { isTakenApart, moveAgency } from './moveAgency';
import { registryText, withNames } from './registryText';

const file = 'agencies.yaml';

type Plain = Readonly<Record<string, unknown>>;

/** Takes each agency of agencies.yaml into the registry, with the sources of its seat; where it is there already, what differs is told. */
export const registeredAgencies: MigrationStep = {
  name: 'agencies in the registry',
  run: (texts, registry) => {
    const plain = parseYaml(texts[file]).root?.value;
    if (!Array.isArray(plain) || plain.length === 0 || refersToRegistry(plain)) return { texts, registry, done: [], toCheck: [] };
    const list = rootOf(texts[file]);
    const records = isSeq(list) ? (list.items as Node[]) : [];
    const hindered = records.flatMap((record, index): readonly Remark[] =>
      isMap(record) && isTakenApart(record) && typeof (plain[index] as Plain | null)?.id === 'string' ? [] : [{ file, path: [index], message: "write this agency on lines of its own, 'id' first" }]);
    if (hindered.length > 0) return { hindered };

    const sources = sourceNodes(texts['sources.yaml']);
    const files = new Map(registry);
    const edits: Edit[] = [];
    const toCheck: Remark[] = [];
    const movedSources = new Set<string>();
    const police: string[] = [];
    for (const [index, record] of (records as YAMLMap[]).entries()) {
      const own = plain[index] as Plain;
      const name = `${String(own.id)}.yaml`;
      const known = files.get(name);
      const there = known === undefined ? undefined : (parseYaml(known).root?.value as Plain | undefined);
      const isSeatKept = there !== undefined && !isSameSeat(own.seat, sources, there);
      const { edits: ofRecord, moved } = moveAgency(record, texts[file], isSeatKept);
      edits.push(...ofRecord);
      const cited = [...citedIds({ source: (own.seat as Plain | undefined)?.source })];
      if (!isSeatKept) for (const id of cited) movedSources.add(id);
      if (there === undefined) {
        files.set(name, registryText(moved, cited.flatMap((id) => sources.get(id) ?? [])));
        if (own.kind === 'national-agency' || own.kind === 'regional-agency') police.push(String(own.id));
      } else {
        files.set(name, withNames(known ?? '', otherNames(own, there)));
        const kindThere = kindOf(there as Pick<RegistryAgency, 'kind' | 'level'>);
        if (own.kind !== kindThere) toCheck.push({ file, path: [index], message: `it was of the kind ${String(own.kind)} here, and by _agencies/${name} it is ${kindThere}: check which is right` });
        if (own.country !== there.country) toCheck.push({ file, path: [index], message: `its country was ${String(own.country)} here and is ${String(there.country)} in _agencies/${name}: check which is right` });
      }
    }
    if (police.length > 0) toCheck.push({ file, path: [], message: `${police.join(', ')}: 'kind: police' stands in _agencies now; write prosecution or government where it is one, and check the level` });
    const agencies = applyEdits(texts[file], edits);
    const after: FolderTexts = { ...texts, [file]: agencies };
    const stillCited = new Set([...citedIds(parseYaml(after[file]).root?.value), ...citedIds(parseYaml(after['operation.yaml']).root?.value)]);
    return {
      texts: { ...after, 'sources.yaml': withoutSources(texts['sources.yaml'], new Set([...movedSources].filter((id) => !stillCited.has(id)))) },
      registry: files,
      done: [{ file, path: [], message: `its agencies are in the registry now (${records.length})` }],
      toCheck,
    };
  },
};

/** Names and short forms by which the registry does not know the agency yet. */
function otherNames(own: Plain, there: Plain): readonly string[] {
  const words = (record: Plain) => ['name', 'abbreviation'].flatMap((key) => Object.values((record[key] as Plain | undefined) ?? {}).map(String));
  const known = new Set([...words(there), ...((there['also-written'] as readonly string[] | undefined) ?? [])]);
  return [...new Set(words(own))].filter((name) => !known.has(name));
}

/** Whether the registry has the same seat by the same source: one of the same id or address. */
function isSameSeat(seat: unknown, sources: ReadonlyMap<string, Node>, there: Plain): boolean {
  const apart = (value: unknown) => {
    const { source, ...rest } = (value ?? {}) as Plain;
    return { rest: JSON.stringify(rest), source: source as Plain | undefined };
  };
  const [own, other] = [apart(seat), apart(there.seat)];
  const isSame = own.source?.id === other.source?.id || urlOf(sources.get(String(own.source?.id))?.toJSON()) === urlOf(sourcesOf(there).find(({ id }) => id === other.source?.id));
  return own.rest === other.rest && own.source?.paragraph === other.source?.paragraph && isSame;
}

function urlOf(source: unknown): unknown {
  return (source as Plain | undefined)?.url ?? source;
}

function sourcesOf(record: Plain): readonly Plain[] {
  return Array.isArray(record.sources) ? (record.sources as readonly Plain[]) : [];
}

function sourceNodes(text: string): ReadonlyMap<string, Node> {
  const list = rootOf(text);
  return new Map(isSeq(list) ? (list.items as Node[]).flatMap((item) => (isMap(item) ? [[String(item.get('id')), item] as const] : [])) : []);
}

/** The text of sources.yaml without some of its sources: each goes with the comments above it. */
function withoutSources(text: string, ids: ReadonlySet<string>): string {
  const list = rootOf(text);
  if (!isSeq(list) || list.flow === true) return text;
  const items = list.items as Node[];
  return applyEdits(text, items.flatMap((item, index): readonly Edit[] => {
    if (!isMap(item) || !ids.has(String(item.get('id')))) return [];
    const before = items[index - 1];
    const start = before ? lineEnd(text, contentEnd(before, text)) : lineStart(text, entryStart(list, index));
    return [{ start, end: lineEnd(text, contentEnd(item, text)), text: '' }];
  }));
}
