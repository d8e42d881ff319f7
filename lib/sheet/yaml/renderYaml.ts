import { Scalar, stringify } from 'yaml';
import { plainDecimal } from '../plainDecimal';
import { styleOf, type YamlStyle } from './YamlStyle';

/** The lines of a record's `key: value`, without the indentation of the record. `place` leads to the value, as in `*.seat.place`. */
export function pairLines(key: string, value: unknown, place: string, style: YamlStyle): readonly string[] {
  if (!isComposite(value)) return [`${key}: ${scalarText(value)}`];
  const line = `${key}: ${flowText(value, style)}`;
  if (staysOnLine(value, line.length, place, style)) return [line];
  const indent = Array.isArray(value) && !style.indentsLists ? '' : '  ';
  return [`${key}:`, ...blockLines(value, place, style).map((inner) => indent + inner)];
}

/** The lines of a list's entry, without the indentation of the list. */
export function itemLines(value: unknown, place: string, style: YamlStyle): readonly string[] {
  const line = isComposite(value) ? flowText(value, style) : scalarText(value);
  if (!isComposite(value) || staysOnLine(value, line.length, place, style)) return [`- ${line}`];
  return blockLines(value, place, style).map((inner, index) => (index === 0 ? '- ' : '  ') + inner);
}

/** The lines of a record or a list that is not empty, each entry on lines of its own. */
export function blockLines(value: object, place: string, style: YamlStyle): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => itemLines(item, innerPlace(place, '*'), style));
  return Object.entries(value).flatMap(([key, inner]) => pairLines(key, inner, innerPlace(place, key), style));
}

/** A value on one line, fit to stand between braces or brackets. */
export function flowText(value: unknown, style: YamlStyle): string {
  if (!isComposite(value)) return scalarText(value, { inFlow: true });
  const isList = Array.isArray(value);
  const entries = isList ? value.map((item) => flowText(item, style)) : Object.entries(value).map(([key, inner]) => `${key}: ${flowText(inner, style)}`);
  const padding = entries.length > 0 && (isList ? style.padsLists : style.padsRecords) ? ' ' : '';
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return open + padding + entries.join(', ') + padding + close;
}

/** A single value. `like` is how the value was written that it takes the place of; it is followed where that can be. */
export function scalarText(value: unknown, { inFlow = false, like }: { inFlow?: boolean; like?: string | undefined } = {}): string {
  if (typeof value === 'number') return plainDecimal(value);
  const scalar = new Scalar(value);
  if (like === 'QUOTE_DOUBLE' || like === 'QUOTE_SINGLE') scalar.type = like;
  // As `{ key: value }`, so that the quotes are there which a value needs inside of braces.
  return stringify({ k: scalar }, { lineWidth: 0, collectionStyle: inFlow ? 'flow' : 'block' }).replace(/\n$/, '').slice(inFlow ? '{ k: '.length : 'k: '.length, inFlow ? -2 : undefined);
}

/** A place one step further in. */
export function innerPlace(place: string, step: string): string {
  return place === '' ? step : `${place}.${step}`;
}

export function isComposite(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function staysOnLine(value: object, width: number, place: string, style: YamlStyle): boolean {
  if (Object.keys(value).length === 0) return true;
  const { hasBlocks, widest } = styleOf(style, place);
  return hasBlocks ? width <= widest : widest > 0;
}
