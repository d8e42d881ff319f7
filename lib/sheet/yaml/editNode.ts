import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { align } from '../align';
import { isOfSheet } from '../isOfSheet';
import { isNothing, isSaid } from '../isSaid';
import { blockEdits } from './blockEdits';
import type { Edit } from './Edit';
import { flowEdits } from './flowEdits';
import type { Plan, Step } from './Plan';
import { blockLines, flowText, isComposite, itemLines, pairLines, scalarText } from './renderYaml';
import { columnOf, contentEnd, keyOf, rangeOf } from './textPlaces';
import type { YamlStyle } from './YamlStyle';

/** A text in YAML, and how it is written. */
export type Source = { readonly text: string; readonly style: YamlStyle };

/**
 * The edits that make a node say what is wanted, and leave alone whatever says it already, down to the single value.
 *
 * @param place The way to the node from the file's root, as in `*.contributions.*.text`.
 * @param inFlow Whether the node stands between braces or brackets.
 */
export function editNode(node: Node, wanted: unknown, place: string, source: Source, inFlow = false): readonly Edit[] {
  if (isSaid(node.toJSON(), wanted, place)) return [];
  if (isMap(node) && isComposite(wanted) && !Array.isArray(wanted)) return editRecord(node, wanted as Record<string, unknown>, place, source, inFlow);
  if (isSeq(node) && Array.isArray(wanted)) return editList(node, wanted, place, source, inFlow);
  return [replacement(node, wanted, place, source, inFlow)];
}

function editRecord(node: YAMLMap, wanted: Record<string, unknown>, place: string, source: Source, inFlow: boolean): readonly Edit[] {
  const { style } = source;
  const items = node.items as Pair<Node, Node | null>[];
  const steps: Step[] = items.map((pair, position) => {
    const key = keyOf(pair);
    const stays = key in wanted || !isOfSheet(`${place}.${key}`) || isNothing(pair.value?.toJSON());
    return stays ? { kept: position } : { removed: position };
  });
  const order: (string | undefined)[] = items.map(keyOf);
  let after = -1;
  for (const [key, value] of Object.entries(wanted)) {
    const position = order.indexOf(key);
    if (position < 0) {
      const inline = `${key}: ${flowText(value, style)}`;
      steps.splice(after + 1, 0, { added: { lines: pairLines(key, value, `${place}.${key}`, style), inline } });
      order.splice(after + 1, 0, key);
    }
    after = position < 0 ? after + 1 : position;
  }
  if (!steps.some((step) => 'kept' in step)) return [replacement(node, wanted, place, source, inFlow)];
  const inner = items.flatMap((pair) => {
    const key = keyOf(pair);
    return key in wanted && pair.value ? editNode(pair.value, wanted[key], `${place}.${key}`, source, inFlow || node.flow === true) : [];
  });
  return [...inner, ...planEdits(node, steps, source, false)];
}

function editList(node: YAMLSeq, wanted: readonly unknown[], place: string, source: Source, inFlow: boolean): readonly Edit[] {
  const items = node.items as Node[];
  const inside = `${place}.*`;
  const aligned = align(items.length, wanted.length, (old, index) => isSaid(items[old]?.toJSON(), wanted[index], inside));
  const plan = aligned.map(({ old, wanted: index }): Step => {
    if (old === undefined) return { added: { lines: itemLines(wanted[index ?? 0], inside, source.style), inline: flowText(wanted[index ?? 0], source.style) } };
    return index === undefined ? { removed: old } : { kept: old };
  });
  if (!plan.some((step) => 'kept' in step)) return [replacement(node, wanted, place, source, inFlow)];
  const inner = aligned.flatMap(({ old, wanted: index }) => {
    const item = old === undefined ? undefined : items[old];
    return item === undefined || index === undefined ? [] : editNode(item, wanted[index], inside, source, inFlow || node.flow === true);
  });
  return [...inner, ...planEdits(node, plan, source, false)];
}

/** The edits that carry out a plan for the entries of a record or a list. */
export function planEdits(node: YAMLMap | YAMLSeq, plan: Plan, { text, style }: Source, areAgencies: boolean): readonly Edit[] {
  return node.flow === true ? flowEdits(node, plan, text) : blockEdits(node, plan, text, style, areAgencies);
}

/** A node as a whole, where nothing of the old one stays. */
function replacement(node: Node, wanted: unknown, place: string, { text, style }: Source, inFlow: boolean): Edit {
  const [start] = rangeOf(node);
  return { start, end: contentEnd(node, text), text: (/[:-]/.test(text[start - 1] ?? '') ? ' ' : '') + rendered() };

  function rendered(): string {
    const isBlock = !isScalar(node) && !inFlow && !(node as YAMLMap).flow;
    if (isComposite(wanted) && isBlock && Object.keys(wanted).length > 0) return blockLines(wanted, place, style).join(style.newline + ' '.repeat(columnOf(text, start)));
    if (isComposite(wanted)) return flowText(wanted, style);
    return scalarText(wanted, { inFlow, like: isScalar(node) ? node.type : undefined });
  }
}
