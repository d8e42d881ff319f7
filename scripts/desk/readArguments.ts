import { parseArgs } from 'node:util';
import { foreignFault } from '../../lib/operation/characters/foreignFault';
import { didYouMean } from '../../lib/operation/didYouMean';
import { quote } from '../../lib/operation/messages/quote';
import { beginsWithDash, dashFault } from './dashFault';

/** What a command takes on its line. */
export type CommandLine = {
  /** The command as an editor types it: `npm run check`. */
  readonly command: string;
  /** The words that it takes, by the name that the help gives them: `['slug']`. */
  readonly words: readonly string[];
  /**
   * Its options: the values that one can have, none for an option that is there or not, or an example of one that can have any value. `help` is
   * always among them.
   */
  readonly options: Readonly<Record<string, readonly string[] | string>>;
};

/** The words in their order, and the options by name; an option without values has itself as value. */
export type Arguments = { readonly words: readonly string[]; readonly options: Readonly<Record<string, string>> };

/** A command's arguments, or what is wrong with them in one sentence. */
export function readArguments(args: readonly string[], line: CommandLine): Arguments | { readonly message: string } {
  const known: CommandLine['options'] = { ...line.options, help: [] };
  const types = Object.fromEntries(Object.entries(known).map(([name, values]) => [name, { type: values.length > 0 ? 'string' : 'boolean' } as const]));
  const { tokens } = parseArgs({ args: [...args], options: types, strict: false, tokens: true });
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === 'positional' && beginsWithDash(token.value)) return { message: dashFault(token.value, Object.keys(known)) };
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const values = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (values === undefined) return { message: unknownOption(token.rawName, Object.keys(known)) };
    const fault = valueFault(token.rawName, token.value, values);
    if (fault !== undefined) return { message: fault };
    options[token.name] = token.value ?? token.name;
  }
  if (words.length > line.words.length) return { message: tooMany(words[line.words.length] ?? '', line) };
  return { words, options };
}

function unknownOption(written: string, known: readonly string[]): string {
  const all = known.map((name) => `--${name}`);
  const foreign = foreignFault(written, { faultOf: (plain) => (all.includes(plain) ? undefined : unknownOption(plain, known)) });
  if (foreign !== undefined) return foreign;
  const meant = didYouMean(written, all);
  return `${quote(written)} is not an option; ${meant === undefined ? `the options are ${all.join(', ')}` : `did you mean ${quote(meant)}?`}`;
}

function valueFault(option: string, value: string | undefined, values: readonly string[] | string): string | undefined {
  if (typeof values === 'string') return value === undefined || value === '' ? `${quote(option)} needs a value; write it as in ${option}=${values}` : undefined;
  if (values.length === 0) return value === undefined ? undefined : `${quote(option)} takes no value; write it without '='`;
  if (value === undefined) return `${quote(option)} needs a value; write it as in ${option}=${values[0] ?? ''}`;
  if (values.includes(value)) return undefined;
  const foreign = foreignFault(value, { faultOf: (plain) => (values.includes(plain) ? undefined : valueFault(option, plain, values)), show: (plain) => `${option}=${plain}` });
  if (foreign !== undefined) return foreign;
  const meant = didYouMean(value, values);
  return `${quote(value)} is not a value of ${option}; ${meant === undefined ? `write one of ${values.join(', ')}` : `did you mean ${quote(meant)}?`}`;
}

function tooMany(word: string, { command, words }: CommandLine): string {
  const hint = /^-?-?[a-z]+=/.test(word) ? '; options begin with two hyphens and stand after --' : '';
  return `${quote(word)} is one word too many: ${command} takes ${words.length === 0 ? 'none' : `only ${words.map((name) => `<${name}>`).join(' ')}`}${hint}`;
}
