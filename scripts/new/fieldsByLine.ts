import { isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { z } from 'zod';
import { childSchema, required } from '../../lib/operation/schema/schemaAt';

type Schema = z.core.$ZodType;

/** A field that a line begins with. */
export type Field = {
  readonly key: string;
  readonly schema: Schema;
  /** Its value stands between brackets in the same line, so that its own fields begin no line. */
  readonly isInLine: boolean;
};

/** The field that each line of a YAML text begins with, by the line's index; none for lines that begin with something else. */
export function fieldsByLine(lines: readonly string[], fileSchema: Schema): ReadonlyMap<number, Field> {
  const fields = new Map<number, Field>();
  const lineCounter = new LineCounter();
  visit(parseDocument(lines.join('\n'), { lineCounter }).contents, fileSchema);
  return fields;

  function visit(node: unknown, schema: Schema): void {
    if (isSeq(node)) for (const item of node.items) visitChild(item, schema, 0);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const child = childSchema(schema, name);
      if (child === undefined) throw new Error(`The template has a field that the schema doesn't know: ${name}`);
      const line = lineCounter.linePos(startOf(key)).line - 1;
      const isInLine = isCollection(value) && value.flow === true;
      // Of the fields of one line the first one is met first, whatever stands between its brackets.
      if (!fields.has(line)) fields.set(line, { key: name, schema: child, isInLine });
      visitChild(value, schema, name);
    }
  }

  function visitChild(node: unknown, schema: Schema, step: string | number): void {
    const child = childSchema(schema, step);
    if (child !== undefined) visit(node, required(child));
  }
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
