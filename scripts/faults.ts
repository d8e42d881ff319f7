import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { coveredFaults } from '../tests/faults/coveredFaults';
import { faults } from '../tests/faults/faults';
import { faultTable } from '../tests/faults/faultTable';
import { recordsFile, recordsVariable, type Withstood } from '../tests/faults/recordFault';
import { writeBetween } from './bench/writeBetween';
import { provideChromium } from './test/findChromium';
import { provideEngines } from './test/provideEngines';
import { runVitest } from './test/runVitest';
import { tellCounts } from './test/tellCounts';

/** Brings every fault about in each browser that is here, on the site in `out-frozen/`, and writes what was withstood into the document. */
async function runFaults(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'faults-'));
  try {
    const records = { [recordsVariable]: folder };
    const counts = [
      await runVitest('thorough', { environment: { ...records, ...provideChromium() } }, ['tests/browser/faults']),
      await runVitest('browser', { environment: { ...records, ...provideChromium() } }, ['tests/browser/readerMode']),
      await runVitest('engines', { environment: { ...records, ...provideEngines().environment } }, ['tests/engines/faults', 'tests/engines/readerView']),
    ];
    const withstood = readFileSync(path.join(folder, recordsFile), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Withstood);
    const document = path.join('docs', 'reliability.md');
    writeFileSync(document, writeBetween(readFileSync(document, 'utf8'), 'faults', faultTable(faults, coveredFaults, withstood)));
    return tellCounts(counts);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = await runFaults();
