import type { RegistryFiles } from '../DataFiles';
import { filesKey } from '../filesKey';
import type { PartialDate } from '../PartialDate';
import { checkRegistry, type CheckedRegistry } from './checkRegistry';
import { noRegistry } from './noRegistry';

let last: { readonly key: string; readonly checked: CheckedRegistry } | undefined;

/** The registry that an operation's files were read with, checked: once for all operations that are read with the same one. */
export function registryOf(files: RegistryFiles | undefined, today: PartialDate): CheckedRegistry {
  if (files === undefined) return noRegistry;
  const key = filesKey([{ slug: '', ...files }], today);
  if (last?.key !== key) last = { key, checked: checkRegistry(files, today) };
  return last.checked;
}
