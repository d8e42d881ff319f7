import { LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Fault, Place } from './parseYaml';
import { foreignSyntax, type ForeignSyntax } from './foreignSyntax';
import { openedAt } from './openedAt';
import { putAside, type Lines } from './putAside';
import { valueCause } from './valueCause';
import { deepMessage, tabMessage, unclosedMessage, yamlErrorMessage } from './yamlErrorMessage';

/** A text as a tree, once the lines that no tree can be made of are put aside. */
export type Mended = {
  /** Nothing where no tree can be made of it at all. */
  readonly document?: Document.Parsed;
  readonly placeAt: (offset: number) => Place;
  /** The text that the tree is of; it has the same lines, but for those that were put aside. */
  readonly text: string;
  /** One for each line that was put aside. */
  readonly faults: readonly Fault[];
  readonly lines: Lines;
};

const tooDeep: Fault = { line: 1, column: 1, path: [], message: deepMessage };

/** So much is parsed at most, in UTF-16 code units: each mistake costs another look at the file. */
const mostParsed = 2_000_000;

/**
 * Reads a text, and what is no YAML in it line by line: a line with a mistake is reported and put aside, and the rest is read again, so that
 * one mistake hides no other.
 */
export function mendText(written: string): Mended {
  if (isTooDeep(written)) return { placeAt: () => ({ line: 1, column: 1 }), text: written, lines: { written: [], kept: [], asides: new Map() }, faults: [tooDeep] };
  const lines: Lines = { written: written.split('\n'), kept: written.split('\n'), asides: new Map() };
  const faults = withoutTabs(lines);
  let isCut = false;
  for (let parsed = 0; ; parsed += written.length + 20_000) {
    const text = lines.kept.join('\n');
    const lineCounter = new LineCounter();
    const placeAt = (offset: number): Place => placeIn(lines, lineCounter.linePos(offset));
    const document = parseWithoutThrowing(text, lineCounter);
    if (document === undefined) return { placeAt, text, lines, faults: [...faults, tooDeep] };
    const error = firstOf([...document.errors, ...document.warnings]);
    if (error === undefined) return { document, placeAt, text, lines, faults: sorted(faults) };
    const opener = openedAt(error, text);
    const place = placeAt(error.pos[0]);
    const openPlace = opener === undefined ? place : placeAt(opener);
    const foreign = firstForeign(lines, openPlace.line);
    const line = foreign?.line ?? openPlace.line;
    // What follows a line that cuts the file in two, and a line that was put aside before, is no mistake of its own.
    if (!isCut && !lines.asides.has(line)) faults.push(foreign ?? valueCause(lines, line) ?? (line === place.line ? { ...place, path: [], message: yamlErrorMessage(error) } : { ...openPlace, path: [], message: unclosedMessage }));
    isCut ||= error.code === 'MULTIPLE_DOCS';
    if (parsed > mostParsed) return { placeAt, text, lines, faults: sorted(faults) };
    if (foreign) {
      lines.kept[line - 1] = foreign.mended;
      lines.asides.set(line, 'indent');
    } else if (!putAside(lines, line)) {
      return { placeAt, text, lines, faults: sorted(faults) };
    }
  }
}

/** The first line, up to one, in which a character only looks like YAML's own: the mistake of the lines below may be that one's. */
function firstForeign({ written, asides }: Lines, last: number): (Fault & Pick<ForeignSyntax, 'mended'>) | undefined {
  for (const [index, line] of written.slice(0, last).entries()) {
    const found = asides.has(index + 1) ? undefined : foreignSyntax(line);
    if (found) return { line: index + 1, path: [], ...found };
  }
  return undefined;
}

/** A place in the text as it was written: of tabs that are read as two spaces each was one character. */
function placeIn({ written, asides }: Lines, { line, col }: { line: number; col: number }): Place {
  if (line === 0) return { line: 1, column: 1 };
  const tabs = asides.get(line) === 'indent' ? (/^[ \t]*/.exec(written[line - 1] ?? '')?.[0].split('\t').length ?? 1) - 1 : 0;
  return { line, column: Math.max(1, col - tabs) };
}

function parseWithoutThrowing(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { version: '1.2', schema: 'core', strict: true, stringKeys: true, uniqueKeys: false, prettyErrors: false, lineCounter });
  } catch {
    // The parser calls itself for each level, so a hostile text exhausts the stack.
    return undefined;
  }
}

/** A text that opens so many more brackets than it closes is nobody's slip, and takes the parser long. */
function isTooDeep(text: string): boolean {
  return text.split(/[[{]/).length - text.split(/[\]}]/).length > 200;
}

function firstOf(errors: readonly YAMLError[]): YAMLError | undefined {
  return errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
}

/** A tab at the beginning of a line is a mistake that the parser has many names for; it is read as two spaces. */
function withoutTabs({ kept, asides }: Lines): Fault[] {
  const faults: Fault[] = [];
  for (const [index, line] of kept.entries()) {
    const indent = /^ *\t[ \t]*/.exec(line)?.[0];
    if (indent === undefined) continue;
    faults.push({ line: index + 1, column: indent.indexOf('\t') + 1, path: [], message: tabMessage });
    kept[index] = indent.replaceAll('\t', '  ') + line.slice(indent.length);
    asides.set(index + 1, 'indent');
  }
  return faults;
}

function sorted(faults: readonly Fault[]): readonly Fault[] {
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
