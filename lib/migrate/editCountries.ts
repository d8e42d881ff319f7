import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLSeq } from 'yaml';
import { applyEdits, type Edit } from '../sheet/yaml/Edit';
import { flowText } from '../sheet/yaml/renderYaml';
import { rootOf } from '../sheet/yaml/rootOf';
import { columnOf, keyOf, lineEnd, rangeOf } from '../sheet/yaml/textPlaces';
import { learnStyle, type YamlStyle } from '../sheet/yaml/YamlStyle';
import type { CitationRecord } from './citationsAbout';

/** The most characters of a line on which all sources of a country stand. */
const longestLine = 120;

/**
 * A text of operation.yaml in which each code in the list of countries is a record with sources. Nothing else changes: comments, order and
 * the rest of the formatting stay.
 *
 * @param text one that can be read as YAML.
 */
export function editCountries(text: string, sourcesOf: (code: string) => readonly CitationRecord[]): string {
  const root = rootOf(text);
  const pair = isMap(root) ? (root.items as Pair<Node, Node | null>[]).find((candidate) => keyOf(candidate) === 'countries') : undefined;
  const list = pair?.value;
  if (!pair || !isSeq(list)) return text;
  const style: YamlStyle = { ...learnStyle(root, text), padsRecords: true, padsLists: false };
  const codes = (list.items as Node[]).filter((item): item is Scalar<string> => isScalar(item) && typeof item.value === 'string');
  if (list.flow !== true) return applyEdits(text, codes.flatMap((code) => blockEdits(code, text, sourcesOf(code.value), style)));
  const [start, end] = rangeOf(list);
  const isPlainList = codes.length === list.items.length && !text.slice(start, end).includes('#') && isMap(root) && root.flow !== true;
  return applyEdits(text, isPlainList ? unfolded(pair, list, codes, text, sourcesOf, style) : codes.flatMap((code) => flowEdits(code, sourcesOf(code.value), style)));
}

/** `- AUS # first` becomes `- country: AUS # first`, with the sources on the lines below. */
function blockEdits(code: Scalar, text: string, sources: readonly CitationRecord[], style: YamlStyle): readonly Edit[] {
  const [start, end] = rangeOf(code);
  const indent = ' '.repeat(columnOf(text, start));
  const place = lineEnd(text, end);
  const lines = sourcesLines(sources, indent, style).map((line) => indent + line).join(style.newline);
  return [{ start, end: start, text: 'country: ' }, { start: place, end: place, text: text[place - 1] === '\n' ? lines + style.newline : style.newline + lines }];
}

/** `AUS` between brackets becomes `{ country: AUS, sources: […] }` there. */
function flowEdits(code: Scalar, sources: readonly CitationRecord[], style: YamlStyle): readonly Edit[] {
  const [start, end] = rangeOf(code);
  return [{ start, end: start, text: '{ country: ' }, { start: end, end, text: `, sources: ${flowText(sources, style)} }` }];
}

/** `countries: [AUS, THA] # those` becomes `countries: # those`, with a record for each below. */
function unfolded(pair: Pair<Node, Node | null>, list: YAMLSeq, codes: readonly Scalar<string>[], text: string, sourcesOf: (code: string) => readonly CitationRecord[], style: YamlStyle): readonly Edit[] {
  const [start, end] = rangeOf(list);
  const keyStart = rangeOf(pair.key)[0];
  const colon = keyStart + text.slice(keyStart, start).trimEnd().length;
  const indent = `${' '.repeat(columnOf(text, keyStart))}${style.indentsLists ? '  ' : ''}`;
  const lines = codes.flatMap((code) => {
    const written = text.slice(...rangeOf(code));
    return [`${indent}- country: ${written}`, ...sourcesLines(sourcesOf(code.value), `${indent}  `, style).map((line) => `${indent}  ${line}`)];
  });
  const place = lineEnd(text, end);
  const added = lines.join(style.newline);
  return [{ start: colon, end, text: '' }, { start: place, end: place, text: text[place - 1] === '\n' ? added + style.newline : style.newline + added }];
}

function sourcesLines(sources: readonly CitationRecord[], indent: string, style: YamlStyle): readonly string[] {
  const line = `sources: ${flowText(sources, style)}`;
  if (indent.length + line.length <= longestLine) return [line];
  return ['sources:', ...sources.map((source) => `${style.indentsLists ? '  ' : ''}- ${flowText(source, style)}`)];
}
