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
  /** Whether a finding is about a line that could not be read, which has a fault of its own. */
  readonly isUnread: (finding: Finding) => boolean;
  readonly lines: readonly string[];
};

/**
 * Reads one file's YAML and holds it against its schema.
 *
 * @param schemaFor the schema by what the file holds.
 */
export function checkFile(content: string | Uint8Array | Unreadable | undefined, schemaFor: z.ZodType | ((value: unknown) => z.ZodType)): CheckedFile {
  if (content === undefined) return unreadable('the file is missing; write it, or see the README of the data folder');
  if (typeof content === 'object' && 'unreadable' in content) return unreadable(content.unreadable);
  const decoded = decodeText(content);
  if ('message' in decoded) return unreadable(decoded.message);
  const { root, faults, placeOf, sourceOf, isUnread } = parseYaml(decoded.text);
  const lines = decoded.text.split(/\r?\n/);
  if (root === undefined || (root.value === null && faults.length > 0)) return { located: [], faults, placeOf, isUnread, lines };
  if (root.value === null) return { ...unreadable('the file is empty; see the README of the data folder'), lines };

  const schema = typeof schemaFor === 'function' ? schemaFor(root.value) : schemaFor;
  const findings = schemaFindings(schema, root.value, sourceOf).filter((finding) => !isUnread(finding) && !faults.some(({ path }) => path.length > 0 && isWithin(finding.path, path)));
  return { value: root.value, located: locateAll(schema, root.value), faults: [...faults, ...findings.map((finding) => ({ ...placeOf(finding), ...finding }))], placeOf, isUnread, lines };
}

function unreadable(message: string): CheckedFile {
  return { located: [], faults: [{ line: 1, column: 1, path: [], message }], placeOf: () => ({ line: 1, column: 1 }), isUnread: () => false, lines: [] };
}

/** A value that was refused as YAML is not held against the schema as well. */
function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, index) => path[index] === step);
}
