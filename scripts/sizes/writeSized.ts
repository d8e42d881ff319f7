import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { frozenData } from '../test/frozenSite';
import type { SizedOperation } from './sizedOperation';

/** Writes invented operations into a data folder, as an editor would have, with topics and help beside them. */
export function writeSized(dataFolder: string, operations: readonly SizedOperation[]): void {
  for (const shared of ['_help', '_topics']) cpSync(path.join(frozenData, shared), path.join(dataFolder, shared), { recursive: true });
  for (const { slug, operation, agencies, sources } of operations) {
    const folder = path.join(dataFolder, slug);
    mkdirSync(folder, { recursive: true });
    for (const [file, record] of Object.entries({ operation, agencies, sources })) {
      writeFileSync(path.join(folder, `${file}.yaml`), stringify(record, { aliasDuplicateObjects: false, lineWidth: 0 }));
    }
  }
}
