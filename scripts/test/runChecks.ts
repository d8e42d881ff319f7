import { rmSync } from 'node:fs';
import path from 'node:path';
import { hostFolder } from '../policy/writeHostRules';
import { buildSite } from '../site/buildSite';
import { stampData } from '../site/stampData';
import { writeFineOutlines } from '../site/writeFineOutlines';
import { runAudit } from '../supply/runAudit';
import { check, type Counts } from './Counts';
import { provideChromium } from './findChromium';
import { runEngineChecks } from './runEngineChecks';
import { runNode } from './runNode';
import { runServerChecks } from './runServerChecks';
import { runVitest } from './runVitest';
import { runWordpressChecks } from './runWordpressChecks';
import { subPathEnvironment, subPathFolder } from './subPathSite';
import { tellCounts } from './tellCounts';
import { testedDay } from './testedDay';

/**
 * Runs every check there is: types, lint, what is installed, units and data, the build, the sizes of what readers download, the exported
 * site in real browsers, and the map in a real WordPress. The last line counts them, after the names of those that failed; a check that did
 * not run is a failure, never a success. Three are counted as skipped where they can't be had: WordPress and other browsers where nobody may
 * install them, and the audit where the registry does not answer.
 *
 * @returns the exit code: 0, or 1 when anything failed.
 */
export async function runChecks(): Promise<number> {
  process.env.REVIEW_DAY ??= testedDay;
  stampData('');
  writeFineOutlines();
  const results: Counts[] = [
    await runTool('Types of the routes', 'next/dist/bin/next', 'typegen'),
    await runTool('Types', 'typescript/bin/tsc', '--noEmit'),
    await runTool('Lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'),
    ...(heading('What is installed') && runAudit()),
    heading('Units and data') && (await runVitest('unit')),
    check('Build', (await buildSite()) === 0),
    await runTool('Sizes', 'tsx/dist/cli.mjs', 'node_modules/size-limit/bin.js'),
  ];
  results.push(...(await runSiteChecks()));
  return tellCounts(results);
}

/** The site is built once more for a folder of its host, for all checks that need it so. */
async function runSiteChecks(): Promise<Counts[]> {
  heading('The exported site in Chromium');
  const browsers = provideChromium();
  if (!browsers) return [check('Install Chromium (on Debian: apt-get install chromium), or name one: CHROMIUM=/path/to/chromium npm test.', false), ...(await runEngines())];
  const environment = { ...browsers, SUB_PATH_SITE: subPathFolder };
  try {
    const isBuilt = (await runNode(['--import', 'tsx', 'scripts/build.ts'], { environment: subPathEnvironment })) === 0;
    const exported = [check('Build for a folder of its host', isBuilt), await runVitest('browser', { environment })];
    // Beside the others, which leave the processor most of their time: they wait for faults to show.
    const building = runVitest('building', { environment, isHeld: true });
    const elsewhere = [
      heading('The site on nginx and Caddy') && (await runServerChecks(environment)),
      heading('The map in WordPress') && (await runWordpressChecks(environment)),
      ...(await runEngines()),
    ];
    heading('Sites built from other data');
    return [...exported, ...elsewhere, await building];
  } finally {
    for (const folder of [subPathFolder, hostFolder(subPathFolder)]) rmSync(folder, { recursive: true, force: true });
  }
}

function runEngines(): Promise<Counts[]> {
  heading('The exported site in Firefox and WebKitGTK');
  return runEngineChecks();
}

async function runTool(name: string, script: string, ...args: string[]): Promise<Counts> {
  heading(name);
  return check(name, (await runNode([path.join('node_modules', script), ...args], { environment: { NEXT_TELEMETRY_DISABLED: '1' } })) === 0);
}

function heading(name: string): true {
  console.log(`\n— ${name}`);
  return true;
}
