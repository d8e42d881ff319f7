import { isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Finding, Path } from '../Finding';
import { firstCauses } from './firstCauses';
import { withForeignSyntax } from './foreignSyntax';
import { nodeAt } from './nodeAt';
import { toPlain } from './toPlain';
import { yamlErrorMessage } from './yamlErrorMessage';

/** A place in a text, both counted from 1. */
export type Place = { readonly line: number; readonly column: number };

/** Something that makes a text no YAML, or a kind of YAML that data files may not use. */
export type Fault = Place & { readonly path: Path; readonly message: string };

/** A YAML text as plain values, with the way back to its lines. */
export type ParsedYaml = {
  /** Nothing where the text is no YAML. */
  readonly root?: { readonly value: unknown };
  readonly faults: readonly Fault[];
  readonly placeOf: (finding: Finding) => Place;
  /** A single value as it is written: `1.50` where the number is 1.5. Empty for anything else. */
  readonly sourceOf: (path: Path) => string;
};

/** Parses YAML 1.2 with the core schema: `no` and `2017-06` are texts, `2017` is a number. It never throws. */
export function parseYaml(text: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return line === 0 ? { line: 1, column: 1 } : { line, column: col };
  };
  const document = parseWithoutThrowing(text, lineCounter);
  if (document === undefined) {
    return unreadable([{ line: 1, column: 1, path: [], message: 'records and lists stand too deep inside one another' }]);
  }
  const syntax = [...document.errors, ...document.warnings].map((error) => ({ ...placeAt(error.pos[0]), path: [], message: yamlErrorMessage(error) }));
  if (syntax.length > 0) return unreadable(withForeignSyntax(firstCauses(syntax, text), text));

  const faults: Fault[] = [];
  const value = toPlain(document.contents, (node, path, message) => faults.push({ ...placeAt(startOf(node)), path, message }));
  return {
    root: { value },
    faults,
    placeOf: (finding) => placeAt(startOf(nodeAt(document.contents, finding))),
    sourceOf: (path) => {
      const node = nodeAt(document.contents, { path, at: 'value', message: '' });
      return isScalar(node) ? (node.source ?? '') : '';
    },
  };
}

function parseWithoutThrowing(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { version: '1.2', schema: 'core', strict: true, stringKeys: true, uniqueKeys: false, prettyErrors: false, lineCounter });
  } catch {
    // The parser calls itself for each level, so a hostile text exhausts the stack.
    return undefined;
  }
}

function unreadable(faults: readonly Fault[]): ParsedYaml {
  return { faults, placeOf: () => ({ line: 1, column: 1 }), sourceOf: () => '' };
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
