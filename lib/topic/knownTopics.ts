import { existsSync } from 'node:fs';
import path from 'node:path';
import { DataError } from '../operation/DataError';
import type { DataFiles } from '../operation/DataFiles';
import { filesKey } from '../operation/filesKey';
import type { PartialDate } from '../operation/PartialDate';
import { readDataFiles } from '../operation/readDataFiles';
import { checkTopicsOf } from './checkTopicsOf';
import type { KnownTopics } from './Topic';

const checked = new Map<string, { readonly key: string; readonly topics: KnownTopics | undefined }>();

/**
 * The topics that the operations of a data folder may be about; nothing where their folder can't be read, which `check` tells. Every
 * operation that is loaded asks for them, so that they are checked once for as long as their files stay as they are.
 */
export function knownTopics(dataFolder: string, today: PartialDate): KnownTopics | undefined {
  const key = filesKey(['_help', '_topics'].flatMap((folder) => filesIn(dataFolder, folder)), today);
  const before = checked.get(dataFolder);
  if (before?.key === key) return before.topics;
  const topics = checkTopicsOf({ dataFolder, today }).known;
  checked.set(dataFolder, { key, topics });
  return topics;
}

function filesIn(dataFolder: string, folder: string): readonly DataFiles[] {
  if (!existsSync(path.join(dataFolder, folder))) return [];
  try {
    return [readDataFiles(dataFolder, folder)];
  } catch (error) {
    if (error instanceof DataError) return [];
    throw error;
  }
}
