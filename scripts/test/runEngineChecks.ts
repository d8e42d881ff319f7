import { skip, type Counts } from './Counts';
import { provideEngines } from './provideEngines';
import { runVitest } from './runVitest';

/**
 * Goes through the frozen site with Firefox and WebKitGTK as a reader does.
 *
 * @returns the counts. A browser that can't be had is one check that was skipped.
 */
export async function runEngineChecks(): Promise<Counts[]> {
  const { environment, missing } = provideEngines();
  const skipped = missing.map((name) => skip(`Not tested in ${name}: it is not installed, and root on Debian alone can install it here.`));
  return Object.keys(environment).length === 0 ? skipped : [...skipped, await runVitest('engines', { environment })];
}
