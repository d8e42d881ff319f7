import { isMap, isScalar, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../../../lib/operation/Finding';
import { areApart, comparePartialDates } from '../../../lib/operation/PartialDate';
import { fieldAt, type Mutation } from './Mutation';
import { isList, valuesOf, type RealFile } from './RealFile';
import { referencesTo } from './referencesTo';
import { at, change, listAt } from './shapeMutations';

/** Lists that may be empty, by the last key of their path. */
const mayBeEmpty = /^(figures|outcomes|steps|unknowns|conflicts|corrections|additions|agencies|with)$/;

/** Every list of a file: emptied, turned round, with an entry twice, and without each of its entries. */
export function listMutations(file: RealFile, files: readonly RealFile[]): readonly Mutation[] {
  return valuesOf(file).filter(isList).filter(({ node }) => node.items.length > 0).flatMap(({ path, node }) => [
    emptied(file, files, path),
    ...(node.items.length > 1 ? [turned(file, path, node)] : []),
    // Two details can be removed on one day.
    ...(path.at(-1) === 'removed-for-safety' ? [] : [twice(file, path, node)]),
    ...node.items.map((entry, index) => without(file, files, path, index, entry, node.items.length)),
  ]);
}

function emptied(file: RealFile, files: readonly RealFile[], path: Path): Mutation {
  const kind = 'an empty list';
  const key = path.at(-1);
  const isFree = (typeof key === 'string' && mayBeEmpty.test(key)) || (key === 'countries' && path.length > 1);
  if (isFree) return { kind, file, path, unnoticed: 'the list may be empty' };
  if (file.name === 'agencies.yaml' && path.length === 0) return withoutAgencies(kind, file, files);
  return change(kind, file, path, (document) => (listAt(document, path).items = []), (after) => [{ ...at(file, after, path), severity: 'error', says: /is empty|holds no|needs at least/ }]);
}

/** An operation may name no agency; what still refers to one, and a source that nothing else cites, is told of. */
function withoutAgencies(kind: string, file: RealFile, files: readonly RealFile[]): Mutation {
  const ids = valuesOf(file).filter(({ path }) => path.length === 2 && path[1] === 'id').map(({ node }) => String((node as Scalar).value));
  return change(kind, file, [], (document) => (listAt(document, []).items = []), (after) => ids.flatMap((id) => referencesTo(id, 'agency', files, { name: file.name, parsed: after })));
}

function turned(file: RealFile, path: Path, { items }: YAMLSeq<Node>): Mutation {
  const kind = 'entries in the other order';
  const dates = items.toReversed().map((entry) => String((isMap(entry) && entry.get('date')) || ''));
  const early = fieldAt(path) === 'steps' ? dates.findIndex((date, index) => index > 0 && areApart(date, dates[index - 1] ?? '') && comparePartialDates(date, dates[index - 1] ?? '') < 0) : -1;
  if (early < 0) return { kind, file, path, unnoticed: 'the order is for the editor to choose' };
  return change(kind, file, path, (document) => listAt(document, path).items.reverse(), (after) => [{ ...at(file, after, [...path, early, 'date']), severity: 'warning', says: /is before the date of the step above it/ }]);
}

function twice(file: RealFile, path: Path, { items }: YAMLSeq<Node>): Mutation {
  const [first] = items;
  const hasId = isMap(first) && first.has('id') && !/sources$/.test(String(path.at(-1) ?? ''));
  const place = [...path, items.length, ...(hasId ? ['id'] : [])];
  const again = (list: YAMLSeq<Node>) => list.items.push(list.items[0]?.clone() as Node);
  return change('an entry that stands twice', file, path, (document) => again(listAt(document, path)), (after) => [
    { ...at(file, after, place), severity: 'error', says: /is already the id of|stands twice in this list|says the same as the entry in line/ },
  ]);
}

function without(file: RealFile, files: readonly RealFile[], path: Path, index: number, entry: Node, length: number): Mutation {
  const kind = 'an entry left out';
  const key = fieldAt(path);
  const remove = (list: YAMLSeq<Node>) => list.items.splice(index, 1);
  if (key === 'conflicts.accounts' && length === 2) {
    return change(kind, file, [...path, index], (document) => remove(listAt(document, path)), (after) => [{ ...at(file, after, path), severity: 'error', says: /needs at least two accounts/ }]);
  }
  const name = isScalar(entry) ? String(entry.value) : String((entry as YAMLMap).get(key === 'countries' ? 'country' : 'id'));
  const role = path.length > 0 ? (key === 'countries' ? 'participant' : undefined) : file.name === 'sources.yaml' ? 'source' : 'agency';
  const isReferredTo = role !== undefined && referencesTo(name, role, files).some(({ file: other, line, field }) => other !== file.name || line < 0 || !isInside(field, line));
  if (role === undefined || !isReferredTo) return { kind, file, path: [...path, index], unnoticed: 'nobody can know that there is more to say' };
  return change(kind, file, [...path, index], (document) => remove(listAt(document, path)), (after) => referencesTo(name, role, files, { name: file.name, parsed: after }));

  /** An agency's own lines go with it. */
  function isInside(_: string, line: number): boolean {
    const [start = 0, , end = 0] = entry.range ?? [];
    const lineAt = (offset: number) => file.text.slice(0, offset).split('\n').length;
    return line >= lineAt(start) && line < lineAt(end);
  }
}
