import type { Pair} from 'yaml';
import { isMap, isSeq, Scalar, type Document, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../../../lib/operation/Finding';
import { fieldAt, type Expected, type Mutation } from './Mutation';
import { isList, isRecord, nodeIn, rearranged, respelled, valuesOf, type Found, type Parsed, type RealFile } from './RealFile';

/** Keys that may be left out, by the last of their path, and why. */
const optional: Readonly<Record<string, string>> = {
  abbreviation: 'not every agency has one',
  about: 'not every correction is about one entry',
  additions: 'not every operation was added to',
  'contributions.date': 'not every source gives one',
  'figures.date': 'not every source gives one',
  'earlier.date': 'not every source gives one',
  earlier: 'not every figure was another one before',
  lead: 'not every operation has a figure that leads',
  named: 'an operation without it has a name',
  'other-names': 'not every operation has one',
  formerly: 'most folders had one name',
  'removed-for-safety': 'nothing had to be removed from most operations',
  'never-published': 'readers saw most of what was built',
  where: 'not every name is of one country',
  headline: 'not every operation has one yet',
  short: 'not every contribution has one yet',
  disputed: 'sources agree about most countries',
  'named-as': 'few names need the words of the source',
  law: 'few sources are laws',
  paragraph: 'not every source has paragraphs',
  published: 'not every source says when',
  retrieved: 'not every source was read on one day',
  reviewed: 'not every operation has been reviewed',
  status: 'an operation without one is published',
  title: 'not every source has one',
  url: 'not every source has one',
  via: 'few sources were read as carried by another',
  with: 'not every source names a partner',
  role: 'not every source says what kind of work it was',
};

/** Every key of a file's records: left out, misspelt, written twice; and every record and list with something else in its place. */
export function shapeMutations(file: RealFile): readonly Mutation[] {
  const values = valuesOf(file);
  return [
    ...values.filter(({ pair }) => pair !== undefined).flatMap((found) => [leftOut(file, found), misspelt(file, found), twice(file, found)]),
    ...values.filter(isRecord).map((found) => invented(file, found.path)),
    ...values.filter((found) => isRecord(found) || isList(found)).map(({ path }) => replaced(file, path)),
  ];
}

function leftOut(file: RealFile, { path }: Found): Mutation {
  const kind = 'a key left out';
  const keys = path.filter((step) => typeof step === 'string');
  const isOfOperation = file.name === 'operation.yaml' && path.length === 1;
  const reason = isOfOperation && keys[0] === 'title' ? undefined : (optional[keys.slice(-2).join('.')] ?? optional[keys.at(-1) ?? '']);
  if (reason !== undefined) return { kind, file, path, unnoticed: reason };
  if (keys.join('.') === 'steps.date') return undated(kind, file, path);
  if (/^(about|never-published)$/.test(keys.at(-2) ?? '')) return change(kind, file, path, (document) => document.deleteIn(path), (after) => [{ ...at(file, after, path.slice(0, -1)), says: /must name one entry/ }]);
  return change(kind, file, path, (document) => document.deleteIn(path), (after) => [{ ...at(file, after, path.slice(0, -1)), field: fieldAt(path) }]);
}

/** A step between dated ones says by its place when it was; the first one and the last say nothing. */
function undated(kind: string, file: RealFile, path: Path): Mutation {
  const index = Number(path[1]);
  const isDated = (step: Node): boolean => isMap(step) && step.has('date');
  const { items } = nodeIn(file, ['steps']) as YAMLSeq<Node>;
  const isBetween = items.slice(0, index).some(isDated) && items.slice(index + 1).some(isDated);
  if (!isBetween) return { kind, file, path, unnoticed: 'not every source gives one' };
  return change(kind, file, path, (document) => document.deleteIn(path), (after) => [{ ...at(file, after, path.slice(0, -1)), field: fieldAt(path), severity: 'warning', says: /steps above and below have one/ }]);
}

function misspelt(file: RealFile, { path, pair }: Found): Mutation {
  const key = pair?.key ?? new Scalar('');
  const expected = { file: file.name, line: file.lineOf(key), field: fieldAt([...path.slice(0, -1), `${key.value}x`]), severity: 'error' as const, says: /is not a key here/ };
  return { kind: 'a misspelt key', file, path, breakIt: () => ({ text: respelled(file, key, `${key.value}x`), expected: [expected] }) };
}

function twice(file: RealFile, { path, pair }: Found): Mutation {
  const record = (document: Document) => document.getIn(path.slice(0, -1), true) as YAMLMap<Scalar<string>, Node>;
  const again = (document: Document) => record(document).items.push(pair?.clone() as Pair<Scalar<string>, Node>);
  return change('a key that stands twice', file, path, again, (after) => {
    const key = record(after.document).items.at(-1)?.key ?? new Scalar('');
    return [{ file: file.name, line: after.lineOf(key), field: fieldAt(path), severity: 'error', says: /stands twice in this record/ }];
  });
}

function invented(file: RealFile, path: Path): Mutation {
  const own = [...path, 'victim-name'];
  return change('a key of its own invention', file, own, (document) => document.setIn(own, 'x'), (after) => [{ ...at(file, after, own), says: /is not a key here/ }]);
}

function replaced(file: RealFile, path: Path): Mutation {
  const replace = (document: Document) => {
    if (path.length > 0) document.setIn(path, 'x');
    else document.contents = document.createNode('x') as never;
  };
  return change('a text in place of a record or a list', file, path, replace, (after) => [{ ...at(file, after, path), says: /must be a (list|record)|must say its language/ }]);
}

/** A mutation that changes what stands where: its lines are those of the changed text. */
export function change(kind: string, file: RealFile, path: Path, by: (document: Document) => void, expected: (after: Parsed) => readonly Expected[]): Mutation {
  return {
    kind, file, path,
    breakIt: () => {
      const after = rearranged(file, by);
      return { text: after.text, expected: expected(after) };
    },
  };
}

/** A problem at the value that a path leads to. */
export function at(file: RealFile, after: Parsed, path: Path): Expected {
  return { file: file.name, line: after.lineOf(path.length === 0 ? (after.document.contents as Node) : nodeIn(after, path)), field: fieldAt(path) };
}

export const listAt = (document: Document, path: Path) => (path.length === 0 ? document.contents : document.getIn(path, true)) as YAMLSeq<Node>;
export const isEmpty = (node: Node) => (isSeq(node) || isMap(node)) && node.items.length === 0;
