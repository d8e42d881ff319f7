import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where these tests' own packages are. */
export const ownFolder = path.resolve('tests/hosts');

/** The version of a package that is installed for these tests. */
export function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(path.join(ownFolder, 'node_modules', name, 'package.json'), 'utf8')) as { readonly version: string };
  return version;
}
