import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ownFolder } from './versionOf';

type Part = { readonly version: string; readonly integrity: string; readonly folder: string };

/**
 * A folder of a package that is far too large to install for the sake of it, as `parts` in `package.json` names it: fetched once, and unpacked below
 * `node_modules`, from where it finds what it requires.
 *
 * @returns the folder, and the package's version.
 * @throws Error when the package is not the one whose digest is written down.
 */
export function fromPackage(name: string): { readonly folder: string; readonly version: string } {
  const { parts } = JSON.parse(readFileSync(path.join(ownFolder, 'package.json'), 'utf8')) as { readonly parts: Readonly<Record<string, Part>> };
  const part = parts[name];
  if (!part) throw new Error(`tests/hosts/package.json names no part of ${name}.`);
  const file = `${name.replace(/^@/, '').replace('/', '-')}-${part.version}`;
  const modules = path.join(ownFolder, 'node_modules');
  const [unpacked, inside] = [path.join(modules, `.${file}`), path.join('package', part.folder)];
  if (!existsSync(unpacked)) {
    mkdirSync(modules, { recursive: true });
    const made = mkdtempSync(path.join(modules, `.${file}-part-`));
    execFileSync('npm', ['pack', `${name}@${part.version}`, '--silent', '--pack-destination', made], { cwd: made, stdio: 'pipe' });
    const archive = path.join(made, `${file}.tgz`);
    const digest = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (digest !== part.integrity) throw new Error(`${name}@${part.version} is ${digest}, not ${part.integrity}.`);
    execFileSync('tar', ['--extract', '--gzip', '--file', archive, '--directory', made, inside]);
    rmSync(archive);
    renameSync(made, unpacked);
  }
  return { folder: path.join(unpacked, inside), version: part.version };
}
