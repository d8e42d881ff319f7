import { Document, isSeq, parseDocument, Scalar, YAMLMap, YAMLSeq, type Node, type Pair } from 'yaml';
import { keyOf } from '../sheet/yaml/textPlaces';

/** What the four kinds of before are in the registry. */
const kinds: Readonly<Record<string, { readonly kind: string; readonly level?: string }>> = {
  'national-agency': { kind: 'police', level: 'national' },
  'regional-agency': { kind: 'police', level: 'regional' },
  'international-organisation': { kind: 'international-organisation' },
  'non-governmental': { kind: 'non-governmental' },
};

const first = '# yaml-language-server: $schema=../_schemas/agency.schema.json\n';

/**
 * The text of an agency's file in the registry, made of what its record in agencies.yaml said: the same nodes, with their comments.
 *
 * @param pairs the record's pairs that are the agency's own.
 * @param sources the nodes of the sources that they cite.
 */
export function registryText(pairs: readonly Pair<Node, Node | null>[], sources: readonly Node[]): string {
  const map = new YAMLMap();
  for (const pair of pairs) {
    map.items.push(pair);
    const meant = keyOf(pair) === 'kind' && pair.value instanceof Scalar ? kinds[String(pair.value.value)] : undefined;
    if (!meant || !(pair.value instanceof Scalar)) continue;
    pair.value.value = meant.kind;
    if (meant.level !== undefined) map.add({ key: 'level', value: meant.level });
  }
  if (sources.length > 0) {
    const list = new YAMLSeq();
    list.items.push(...sources);
    const [top] = sources;
    if (top) top.spaceBefore = false;
    map.add({ key: 'sources', value: list });
  }
  const document = new Document();
  document.contents = map as unknown as typeof document.contents;
  return first + document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** A file of the registry that also finds the agency by names that it is written with elsewhere. */
export function withNames(text: string, names: readonly string[]): string {
  if (names.length === 0) return text;
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const known = document.get('also-written');
  if (isSeq(known)) for (const name of names) known.add(name);
  else document.set('also-written', [...names]);
  return document.toString({ lineWidth: 0 });
}
