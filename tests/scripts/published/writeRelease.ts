import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { operationJson } from '../../../lib/download/operationJson';
import { loadOperations } from '../../../lib/operation/loadOperation';
import type { PartialDate } from '../../../lib/operation/PartialDate';

/** Writes the facts that a build of a data folder would tell to `out` beside it, and returns that folder. */
export function writeRelease(dataFolder: string, today: PartialDate): string {
  const out = path.join(path.dirname(dataFolder), 'out');
  for (const operation of loadOperations({ dataFolder, today })) {
    mkdirSync(path.join(out, 'data', operation.slug), { recursive: true });
    writeFileSync(path.join(out, 'data', operation.slug, 'operation.json'), operationJson(operation));
  }
  return out;
}
