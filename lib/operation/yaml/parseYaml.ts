import { isScalar, type Node } from 'yaml';
import type { Finding, Path } from '../Finding';
import { didYouMean } from '../didYouMean';
import { mendText } from './mendText';
import { nodeAt } from './nodeAt';
import { toPlain } from './toPlain';

/** A place in a text, both counted from 1. */
export type Place = { readonly line: number; readonly column: number };

/** Something that makes a text no YAML, or a kind of YAML that data files may not use. */
export type Fault = Place & { readonly path: Path; readonly message: string };

/** A YAML text as plain values, with the way back to its lines. */
export type ParsedYaml = {
  /** Nothing where the text is no YAML; without the lines that are none, where the rest is. */
  readonly root?: { readonly value: unknown };
  readonly faults: readonly Fault[];
  readonly placeOf: (finding: Finding) => Place;
  /** A single value as it is written: `1.50` where the number is 1.5. Empty for anything else. */
  readonly sourceOf: (path: Path) => string;
  /** Whether a finding is about a line that could not be read, which has its own fault. */
  readonly isUnread: (finding: Finding) => boolean;
};

/** Parses YAML 1.2 with the core schema: `no` and `2017-06` are texts, `2017` is a number. It never throws. */
export function parseYaml(written: string): ParsedYaml {
  const { document, text, placeAt, lines, faults: unread } = mendText(written);
  if (document === undefined) return { faults: unread, placeOf: () => ({ line: 1, column: 1 }), sourceOf: () => '', isUnread: () => false };

  const faults: Fault[] = [...unread];
  const placeOf = (finding: Finding): Place => placeAt(startOf(nodeAt(document.contents, finding)));
  const isAside = (line: number): boolean => (lines.asides.get(line) ?? 'indent') !== 'indent';
  const value = toPlain(document.contents, text, (offset, path, message) => faults.push({ ...placeAt(offset), path, message }));
  // Words that stood on lines without a key, which may be the key that is missing now.
  const lost = [...lines.asides].flatMap(([line, aside]) => (aside === 'line' ? [/[\w-]+/.exec(lines.written[line - 1] ?? '')?.[0] ?? ''] : []));
  return {
    root: { value },
    faults: faults.filter((fault, index) => index < unread.length || !isAside(fault.line)),
    placeOf,
    sourceOf: (path) => {
      const node = nodeAt(document.contents, { path, at: 'value', message: '' });
      return isScalar(node) ? (node.source ?? '') : '';
    },
    isUnread: (finding) => {
      if (lines.asides.size === 0) return false;
      const key = finding.path.at(-1);
      return finding.at === 'missing' ? typeof key === 'string' && didYouMean(key, lost) !== undefined : isAside(placeOf(finding).line);
    },
  };
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
