import type { DataFileName, DataFiles } from './DataFiles';
import type { Finding } from './Finding';
import type { Operation } from './Operation';
import type { Problem } from './Problem';
import { toProblem } from './toProblem';
import { decodeText } from './yaml/decodeText';
import { parseYaml } from './yaml/parseYaml';

/** An operation without an error, and the files that it was read from. */
export type ReadOperation = { readonly files: DataFiles; readonly operation: Operation };

/** Findings about one file of an operation with their lines, which are looked up only where there are any. */
export function problemsIn(severity: Problem['severity'], { slug, folder = `data/${slug}`, contents }: DataFiles, file: DataFileName, findings: readonly Finding[]): readonly Problem[] {
  const content = contents.get(file);
  if (findings.length === 0 || content === undefined || (typeof content === 'object' && 'unreadable' in content)) return [];
  const decoded = decodeText(content);
  if ('message' in decoded) return [];
  const { placeOf } = parseYaml(decoded.text);
  const lines = decoded.text.split(/\r?\n/);
  return findings.map((finding) => toProblem(severity, `${folder}/${file}`, lines, { ...placeOf(finding), ...finding }));
}
