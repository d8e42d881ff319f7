import { appendFileSync } from 'node:fs';
import path from 'node:path';
import type { EngineName, Place } from './Fault';
import type { FaultName } from './faults';

/** A fault that a page withstood. */
export type Withstood = { readonly fault: FaultName; readonly on: Place; readonly engine: EngineName; /** How often it was brought about, each time in another way. */ readonly times: number };

/** The environment's variable that names the folder for what a run withstood, when somebody wants to know. */
export const recordsVariable = 'FAULT_RECORDS';
export const recordsFile = 'withstood.jsonl';

/** Keeps what was withstood for the table of `docs/reliability.md`, when a run is to write that. */
export function recordFault(withstood: Withstood): void {
  const folder = process.env[recordsVariable];
  if (folder) appendFileSync(path.join(folder, recordsFile), `${JSON.stringify(withstood)}\n`);
}
