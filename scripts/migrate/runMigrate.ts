import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { migrateFolder, type MigratedFolder, type PlacedRemark } from '../../lib/migrate/migrateFolder';
import { DataError } from '../../lib/operation/DataError';
import { defaultDataFolder, expectOperation, operationSlugs } from '../../lib/operation/dataFolder';
import type { DataFiles } from '../../lib/operation/DataFiles';
import { formatProblem } from '../../lib/operation/Problem';
import { readDataFiles, readRegistryFiles, registryFolder } from '../../lib/operation/readDataFiles';
import { terminal, type Desk } from '../desk/Desk';
import { printable } from '../desk/printable';
import { readOptions } from '../sheet/readOptions';
import { replaceFile, replacingFault } from '../sheet/replaceFile';

const help = `Takes operations' folders of an older form of the format to the new one. Comments, order and formatting stay.

  npm run migrate                         every operation
  npm run migrate -- blackwrist           one, by the name of its folder; several with spaces between them
  npm run migrate -- elsewhere/cronos     one in another data folder

It says what it did and what a person must check. A folder that is in the new form already stays as it is;
so does one in which something can't be read.`;

/** A folder to take to the new form. */
type Folder = { readonly dataFolder: string; readonly slug: string };

/**
 * The command `migrate`: takes operations' folders to the new form of the format.
 *
 * @param args What stands behind the command.
 * @returns the exit code: 0, or 1 when a folder stayed as it was although it is in an older form, or couldn't be read.
 */
export function runMigrate(args: readonly string[], { print, complain, dataFolder = defaultDataFolder() }: Desk = terminal): number {
  const read = readOptions(args, { flags: [], values: {} });
  if ('message' in read) return refuse([read.message, 'See npm run migrate -- --help']);
  if (read.flags.has('help')) {
    print(help);
    return 0;
  }
  try {
    const slugs = read.words.length > 0 ? read.words : operationSlugs(dataFolder);
    return Math.max(0, ...slugs.map((word) => migrate(folderOf(word, dataFolder))));
  } catch (error) {
    if (error instanceof DataError) return refuse(error.problems.map(formatProblem));
    throw error;
  }

  function migrate(folder: Folder): number {
    expectOperation(folder.slug, folder.dataFolder);
    const files = { ...readDataFiles(folder.dataFolder, folder.slug), registry: readRegistryFiles(folder.dataFolder) };
    const name = `${path.basename(folder.dataFolder)}/${folder.slug}`;
    const migrated = migrateFolder(files);
    if ('hindered' in migrated) return refuse([...inWords(migrated.hindered, name), `${name} stays as it is; mend that first.`]);
    const fault = write(migrated, files, folder, name);
    if (fault !== undefined) return refuse([fault]);
    for (const line of migrated.changed.size === 0 ? [`${name} is in the new form already.`] : inWords(migrated.done, name)) print(`${line}${line.endsWith('.') ? '' : '.'}`);
    if (migrated.toCheck.length > 0) print(['A person must check:', ...inWords(migrated.toCheck, name)].join('\n'));
    return 0;
  }

  function refuse(lines: readonly string[]): 1 {
    for (const line of lines) complain(line);
    return 1;
  }
}

/** `cronos`, or the path of a folder: `elsewhere/cronos`. */
function folderOf(word: string, dataFolder: string): Folder {
  const plain = word.replace(/[\\/]+$/, '');
  return /[\\/]/.test(plain) ? { dataFolder: path.resolve(path.dirname(plain)), slug: path.basename(plain) } : { dataFolder, slug: plain };
}

/** Writes what changed, the registry first, since the folder refers to it; why it could not, where it could not. */
function write({ changed, registry }: Extract<MigratedFolder, { readonly changed: unknown }>, files: DataFiles, { dataFolder, slug }: Folder, name: string): string | undefined {
  if (registry.size > 0) mkdirSync(path.join(dataFolder, registryFolder), { recursive: true });
  const all = [
    ...[...registry].map(([file, text]) => ({ at: path.join(registryFolder, file), text, before: files.registry?.contents.get(file) })),
    ...[...changed].map(([file, text]) => ({ at: path.join(slug, file), text, before: files.contents.get(file) })),
  ];
  for (const { at, text, before } of all) {
    try {
      replaceFile(path.join(dataFolder, at), text, { read: before instanceof Uint8Array ? before : undefined });
    } catch (error) {
      return `${path.dirname(name)}/${at}: ${replacingFault(error)}`;
    }
  }
  return undefined;
}

function inWords(remarks: readonly PlacedRemark[], name: string): readonly string[] {
  return remarks.map(({ file, line, message }) => printable(`${name}/${file}:${line}: ${message}`));
}
