import { parseArgs } from 'node:util';
import { foreignFault } from '../../lib/operation/characters/foreignFault';
import { didYouMean } from '../../lib/operation/didYouMean';
import { quote } from '../../lib/operation/messages/quote';
import { beginsWithDash, dashFault } from '../desk/dashFault';

/** The words of a command's line in their order, and its options by name. */
export type Options = { readonly words: readonly string[]; readonly flags: ReadonlySet<string>; readonly values: ReadonlyMap<string, string> };

/**
 * Reads the line of a command whose options may have any value; `help` is always among them.
 *
 * @param flags The options that are there or not.
 * @param values The options with a value, and an example of each.
 * @returns the options, or what is wrong with them in one sentence.
 */
export function readOptions(args: readonly string[], { flags, values }: { readonly flags: readonly string[]; readonly values: Readonly<Record<string, string>> }): Options | { readonly message: string } {
  const types = Object.fromEntries([...[...flags, 'help'].map((name) => [name, { type: 'boolean' } as const]), ...Object.keys(values).map((name) => [name, { type: 'string' } as const])]);
  const { tokens } = parseArgs({ args: [...args], options: types, strict: false, tokens: true });
  const read = { words: [] as string[], flags: new Set<string>(), values: new Map<string, string>() };
  for (const token of tokens) {
    if (token.kind === 'positional' && beginsWithDash(token.value)) return { message: dashFault(token.value, Object.keys(types)) };
    if (token.kind === 'positional') read.words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(types, name)) return { message: unknownOption(rawName, Object.keys(types)) };
    if (!Object.hasOwn(values, name)) {
      if (value !== undefined) return { message: `${quote(rawName)} takes no value; write it without '='` };
      read.flags.add(name);
    } else if (value === undefined || value === '') {
      return { message: `${quote(rawName)} needs a value; write it as in ${rawName}=${values[name] ?? ''}` };
    } else {
      read.values.set(name, value);
    }
  }
  return read;
}

function unknownOption(written: string, known: readonly string[]): string {
  const all = known.map((name) => `--${name}`);
  const foreign = foreignFault(written, { faultOf: (plain) => (all.includes(plain) ? undefined : unknownOption(plain, known)) });
  if (foreign !== undefined) return foreign;
  const meant = didYouMean(written, all);
  return `${quote(written)} is not an option; ${meant === undefined ? `the options are ${all.join(', ')}` : `did you mean ${quote(meant)}?`}`;
}
