import { listMutations } from './listMutations';
import type { Mutation } from './Mutation';
import { realFiles } from './RealFile';
import { shapeMutations } from './shapeMutations';
import { spellingMutations } from './spellingMutations';

/** Every mutation of every field of an operation's three files. */
export function allMutations(slug: string): readonly Mutation[] {
  const files = realFiles(slug);
  return files.flatMap((file) => [...spellingMutations(file, files), ...shapeMutations(file), ...listMutations(file, files)]);
}
