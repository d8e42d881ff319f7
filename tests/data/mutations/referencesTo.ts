import type { Expected } from './Mutation';
import { fieldAt } from './Mutation';
import { isText, valuesOf, type Parsed, type RealFile } from './RealFile';
import { roleOf, type Role } from './roleOf';

/**
 * Where an operation refers to something, as the problems that there are once it is gone.
 *
 * @param changed The file of that name as it will be, in place of the one that is.
 */
export function referencesTo(value: string, role: Role, files: readonly RealFile[], changed?: { readonly name: RealFile['name']; readonly parsed: Parsed }): readonly Expected[] {
  return files.flatMap((file) => {
    const current = changed?.name === file.name ? changed.parsed : file;
    return valuesOf(current).filter(isText).filter(({ path, node }) => node.value === value && roleOf(path) === role)
      .map(({ path, node }) => ({ file: file.name, line: current.lineOf(node), field: fieldAt(path), severity: 'error' as const }));
  });
}
