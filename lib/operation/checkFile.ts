import type { z } from 'zod';
import type { Unreadable } from './DataFiles';
import type { Finding, Path } from './Finding';
import { locateAll, type Located } from './schema/locateAll';
import { schemaFindings } from './schema/schemaFindings';
import { decodeText } from './yaml/decodeText';
import { parseYaml, type Fault, type Place } from './yaml/parseYaml';

/** One file, and what is wrong with it by itself. */
export type CheckedFile = {
  /** Its plain values, right or wrong; nothing when it could not be read. */
  readonly value?: unknown;
  /** Each of them that the schema has a place for. */
  readonly located: readonly Located[];
  readonly faults: readonly Fault[];
  readonly placeOf: (finding: Finding) => Place;
  readonly lines: readonly string[];
};

/** Reads one file's YAML and holds it against its schema. */
export function checkFile(content: string | Uint8Array | Unreadable | undefined, schema: z.ZodType): CheckedFile {
  if (content === undefined) return unreadable('the file is missing; write it, or see the README of the data folder');
  if (typeof content === 'object' && 'unreadable' in content) return unreadable(content.unreadable);
  const decoded = decodeText(content);
  if ('message' in decoded) return unreadable(decoded.message);
  const { root, faults, placeOf, sourceOf } = parseYaml(decoded.text);
  const lines = decoded.text.split(/\r?\n/);
  if (root === undefined) return { located: [], faults, placeOf, lines };
  if (root.value === null) return { ...unreadable('the file is empty; see the README of the data folder'), lines };

  const findings = schemaFindings(schema, root.value, sourceOf).filter((finding) => !faults.some(({ path }) => isWithin(finding.path, path)));
  return { value: root.value, located: locateAll(schema, root.value), faults: [...faults, ...findings.map((finding) => ({ ...placeOf(finding), ...finding }))], placeOf, lines };
}

function unreadable(message: string): CheckedFile {
  return { located: [], faults: [{ line: 1, column: 1, path: [], message }], placeOf: () => ({ line: 1, column: 1 }), lines: [] };
}

/** A value that was refused as YAML is not held against the schema as well. */
function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, index) => path[index] === step);
}
