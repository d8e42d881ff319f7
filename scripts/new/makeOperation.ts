import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PartialDate } from '../../lib/operation/PartialDate';
import { registryFolder } from '../../lib/operation/readDataFiles';
import { schemaFolder, writeSchemas } from '../desk/writeSchemas';
import { newFiles, newRegistryFiles } from './newFiles';
import { shownPath } from './shownPath';
import { writingFault } from './writingFault';

/**
 * Makes the folder of a new operation in the data folder, whole or not at all; beside it its two example agencies, and the editors' schemas where there are none.
 *
 * @param slug The operation's name, already found to be good.
 * @param topic What stands behind `topic:` in operation.yaml.
 * @returns what kept it from being made, in a sentence; nothing when it was made.
 */
export function makeOperation(slug: string, topic: string, dataFolder: string, today: PartialDate): string | undefined {
  if (!statSync(dataFolder, { throwIfNoEntry: false })?.isDirectory()) {
    return `There is no data folder ${shownPath(dataFolder)}; make it, or name another one with DATA_FOLDER`;
  }
  const folder = path.join(dataFolder, slug);
  if (existsSync(folder)) return `${shownPath(folder)} is already there; choose another name, or edit what it holds`;
  // A name that begins with a point is no operation, so nobody reads the folder before it is whole.
  const unfinished = path.join(dataFolder, `.new-${slug}-${process.pid}`);
  try {
    mkdirSync(unfinished);
  } catch (error) {
    return `${shownPath(folder)} ${writingFault(error)}`;
  }
  try {
    for (const [name, text] of newFiles(today, topic)) writeFileSync(path.join(unfinished, name), text);
    writeMissingSchemas(path.join(dataFolder, path.basename(schemaFolder)));
    writeExampleAgencies(path.join(dataFolder, registryFolder), today);
    renameSync(unfinished, folder);
    return undefined;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    return `${shownPath(folder)} ${writingFault(error)}`;
  }
}

function writeMissingSchemas(folder: string): void {
  if (!existsSync(folder)) writeSchemas({ print: () => undefined, complain: () => undefined }, folder);
}

/** The agencies that the new operation refers to; those that another new operation left there stay. */
function writeExampleAgencies(folder: string, today: PartialDate): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of newRegistryFiles(today)) if (!existsSync(path.join(folder, name))) writeFileSync(path.join(folder, name), text);
}
