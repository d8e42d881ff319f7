import { isScalar, Scalar, type Pair, type YAMLMap } from 'yaml';
import { isLanguage } from '../../language/Language';
import { quote } from '../messages/quote';

/** What commas make of a record between braces: entries that are pieces of a text or a number, and what to do about each. */
type Broken = {
  /** The entries whose texts go on behind the comma. */
  readonly beginnings: ReadonlySet<Pair>;
  /** The entries that are such pieces. */
  readonly pieces: ReadonlySet<Pair>;
  readonly faults: readonly { readonly offset: number; readonly key: string; readonly message: string }[];
};

/** A text longer than this is not shown again whole. */
const longestShown = 80;

/** Between braces a comma ends an entry, so of `{ en: Foo, bar, bg: Baz }` YAML makes three; and of `{ longitude: 4,84 }` two. */
export function brokenByComma(map: YAMLMap, text: string): Broken {
  const [beginnings, pieces] = [new Set<Pair>(), new Set<Pair>()];
  const faults: Broken['faults'][number][] = [];
  const items = map.items as readonly Pair[];
  for (let index = 0; map.flow && index < items.length; index += 1) {
    const begun = items[index];
    if (!begun || !isPlain(begun.key) || !isPlain(begun.value)) continue;
    const rest = items.slice(index + 1);
    const isPieceOf = pieceTest(begun.key, begun.value);
    const end = rest.findIndex((pair) => !isPieceOf(pair));
    const behind = end < 0 ? rest : rest.slice(0, end);
    const last = behind.at(-1);
    if (!last) continue;
    if (isText(begun.key)) beginnings.add(begun);
    for (const piece of behind) pieces.add(piece);
    const written = text.slice(begun.value.range?.[0], endOf(last)).replace(/\s*\n\s*/g, ' ');
    faults.push(faultOf(begun.key, begun.value, behind, written));
    index += behind.length;
  }
  return { beginnings, pieces, faults };
}

type Plain = Scalar & { readonly source: string };

function isPlain(node: unknown): node is Plain {
  return isScalar(node) && node.type === Scalar.PLAIN && node.source !== undefined && node.source !== '';
}

/** Whether what stands under a key is a text, as far as the key tells. */
function isText({ source }: Plain): boolean {
  return isLanguage(source) || source === 'title';
}

function pieceTest(key: Plain, value: Plain): (pair: Pair) => boolean {
  if (/^(?:longitude|latitude|paragraph)$/.test(key.source)) return (pair) => pair.value === null && /^-?\d+$/.test(value.source) && isPlain(pair.key) && /^\d+$/.test(pair.key.source);
  if (!isText(key)) return () => false;
  return ({ key: next, value: behind }) => isPlain(next) && !isLanguage(next.source) && (/[^a-z_-]/.test(next.source) || (behind === null && isLanguage(key.source)));
}

function faultOf(key: Plain, value: Plain, behind: readonly Pair[], written: string): Broken['faults'][number] {
  const [piece] = behind;
  if (piece && isPlain(piece.key) && !isText(key)) {
    const cure = key.source === 'paragraph' ? `write ${written.replaceAll(/[, ]/g, '')} without it` : 'write numbers with a point, as in 13.75';
    return { offset: piece.key.range?.[0] ?? 0, key: piece.key.source, message: `a comma ends an entry, so ${quote(piece.key.source)} is read as a key; ${cure}` };
  }
  const example = written.length > longestShown ? '"…, …"' : written.includes('"') ? `'${written.replaceAll("'", "''")}'` : `"${written}"`;
  return { offset: value.range?.[0] ?? 0, key: key.source, message: `a comma between braces ends the text; put the whole text in quotes, as in ${key.source}: ${example}` };
}

function endOf({ key, value }: Pair): number {
  const last = isScalar(value) ? value : key;
  return (isScalar(last) ? last.range?.[1] : undefined) ?? 0;
}
