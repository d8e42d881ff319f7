import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package of the lock file. `licence` is what it says of itself: where it is installed in its own package.json, else in the lock file. */
export type InstalledPackage = { readonly name: string; readonly version: string; readonly licence: string };

type Manifest = { readonly license?: unknown; readonly licenses?: unknown };
type Lock = { readonly packages: Readonly<Record<string, Manifest & { readonly version?: string }>> };

/** Every package of the lock file, those for other machines too, in its order. Two versions of one package are two. */
export function installedPackages(): InstalledPackage[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, locked]) => ({ name: nameIn(folder), version: locked.version ?? '', licence: licenceOf(folder, locked) }));
}

/** The package that a path names: `node_modules/a/node_modules/@b/c/d.js` is one of `@b/c`. */
export function nameIn(file: string): string {
  const [first = '', second = ''] = (file.split('node_modules/').at(-1) ?? '').split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function licenceOf(folder: string, locked: Manifest): string {
  const file = path.join(folder, 'package.json');
  const { license, licenses } = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : locked;
  return typeof license === 'string' ? license : JSON.stringify(license ?? licenses ?? 'none');
}
