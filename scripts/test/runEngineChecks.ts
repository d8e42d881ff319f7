import { provideEngines } from './provideEngines';
import { runVitest, type Counts } from './runVitest';

/**
 * Goes through the exported site in `out/` with Firefox and WebKitGTK as a reader does.
 *
 * @returns the counts. A browser that can't be had is one check that was skipped.
 */
export function runEngineChecks(): Counts {
  const { environment, missing } = provideEngines();
  for (const name of missing) console.log(`– Not tested in ${name}: it is not installed, and root on Debian alone can install it here.`);
  if (Object.keys(environment).length === 0) return { passed: 0, failed: [], skipped: missing.length };
  const counts = runVitest('engines', environment);
  return { ...counts, skipped: counts.skipped + missing.length };
}
