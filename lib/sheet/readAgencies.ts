import type { DataFiles } from '../operation/DataFiles';
import { fileError, type Problem } from '../operation/Problem';
import { refersToRegistry } from '../operation/schema/participationsSchema';
import { decodeText } from '../operation/yaml/decodeText';
import { parseYaml } from '../operation/yaml/parseYaml';
import { withKey } from './referring';

type PlainRecord = Readonly<Record<string, unknown>>;

/** agencies.yaml as it is: its text, without a byte order mark, and its records, right or wrong. */
export type ReadAgencies = { readonly text: string; readonly byteOrderMark: '' | '\uFEFF'; /** Whether the file refers to the registry: its records have `id` in the place of `agency` here. */ readonly refers: boolean; readonly agencies: readonly PlainRecord[] };

/**
 * Reads agencies.yaml so that it can be edited. A file that is not there holds no agency.
 *
 * @param file The file as problems name it.
 */
export function readAgencies(content: ReturnType<DataFiles['contents']['get']>, file: string): ReadAgencies | { readonly problems: readonly Problem[] } {
  if (content === undefined) return { text: '', byteOrderMark: '', refers: false, agencies: [] };
  if (typeof content !== 'string' && 'unreadable' in content) return { problems: [fileError(file, content.unreadable)] };
  const decoded = decodeText(content);
  if ('message' in decoded) return { problems: [fileError(file, decoded.message)] };
  // An editor's program that is just saving the file has emptied it first.
  if (decoded.text.trim() === '') return { problems: [fileError(file, 'the file is empty; write [] into it where there are no agencies yet, or remove it')] };
  const { root, faults } = parseYaml(decoded.text);
  if (faults.length > 0) return { problems: faults.map(({ line, column, message }) => ({ ...fileError(file, message), line, column })) };
  if (!isList(root?.value)) return { problems: [fileError(file, "must be a list of agencies; write each on lines that begin with '- '")] };
  const byteOrderMark = startsWithMark(content) ? '\uFEFF' : '';
  if (!refersToRegistry(root?.value)) return { text: decoded.text, byteOrderMark, refers: false, agencies: root?.value ?? [] };
  const agencies = (root?.value ?? []).map((record) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key === 'agency' ? 'id' : key, value])));
  return { text: withKey(decoded.text, 'agency', 'id'), byteOrderMark, refers: true, agencies };
}

function isList(value: unknown): value is readonly PlainRecord[] | null | undefined {
  return value === null || value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item)));
}

function startsWithMark(content: string | Uint8Array): boolean {
  return typeof content === 'string' ? content.startsWith('\uFEFF') : content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
}
