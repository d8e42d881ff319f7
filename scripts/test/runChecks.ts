import { rmSync } from 'node:fs';
import path from 'node:path';
import { currentDay } from '../../lib/operation/currentDay';
import { hostFolder } from '../policy/writeHostRules';
import { stampData } from '../site/stampData';
import { writeFineOutlines } from '../site/writeFineOutlines';
import { runAudit } from '../supply/runAudit';
import { check, type Counts } from './Counts';
import { provideChromium } from './findChromium';
import { frozenEnvironment } from './frozenSite';
import { ownPackages } from './ownPackages';
import { runEngineChecks } from './runEngineChecks';
import { runNode } from './runNode';
import { runOwnPackage } from './runOwnPackage';
import { runServerChecks } from './runServerChecks';
import { runVitest } from './runVitest';
import { runWordpressChecks } from './runWordpressChecks';
import { subPathEnvironment, subPathFolder } from './subPathSite';
import { tellCounts } from './tellCounts';
import { testedDay } from './testedDay';

type Environment = Readonly<Record<string, string>>;

/**
 * Runs the checks: types, lint, units, the sites of the frozen and of the live data, the sizes of what readers download, both sites in Chromium. All of
 * them: also the audit, what takes long or waits, sites built from other data, servers, WordPress, other browsers. The last line counts them, after the
 * names of those that failed and of those that can't be had here; any other check that did not run is a failure, never a success.
 *
 * @param isAll whether all of them.
 * @returns the exit code: 0, or 1 when anything failed.
 */
export async function runChecks(isAll: boolean): Promise<number> {
  const liveEnvironment = { DATA_FOLDER: 'data', OUT_FOLDER: 'out', REVIEW_DAY: currentDay() };
  process.env.REVIEW_DAY ??= testedDay;
  stampData('');
  writeFineOutlines();
  const results: Counts[] = [
    await runTool('Types of the routes', 'next/dist/bin/next', ['typegen']),
    await runTool('Types', 'typescript/bin/tsc', ['--noEmit']),
    await runTool('Lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
    ...(isAll && heading('What is installed') ? runAudit() : []),
    heading('Units') && (await runVitest('unit')),
    await build('Build of the frozen data', frozenEnvironment),
    await runTool('Sizes', 'tsx/dist/cli.mjs', ['node_modules/size-limit/bin.js'], frozenEnvironment),
  ];
  const live = await build('Build of the data', liveEnvironment);
  results.push(live, ...(await runSiteChecks(isAll, live.failed.length === 0)));
  if (!isAll) console.log('\nThis was the quick test. `npm test -- --all` also audits what is installed, and tests all else in Chromium, what takes long, servers, hosts, and other browsers.');
  return tellCounts(results);
}

/** For all checks the frozen site is built once more, for a folder of its host. Where the data gave no site, an older one is not asked. */
async function runSiteChecks(isAll: boolean, isLiveBuilt: boolean): Promise<Counts[]> {
  const browsers = provideChromium();
  if (!browsers) return [check('Install Chromium (on Debian: apt-get install chromium), or name one: CHROMIUM=/path/to/chromium npm test.', false)];
  const quick = [
    heading('The site of the data, in Chromium') && (await runVitest('live', { environment: browsers }, liveFiles(isAll, isLiveBuilt))),
    heading('The exported site in Chromium') && (await runVitest('browser', { environment: browsers })),
  ];
  if (!isAll) return quick;
  try {
    const subPath = await build('Build for a folder of its host', subPathEnvironment);
    return [...quick, subPath, ...(await runLongChecks({ ...browsers, SUB_PATH_SITE: subPathFolder }))];
  } finally {
    for (const folder of [subPathFolder, hostFolder(subPathFolder)]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Of the tests of the data those to run: where the data gave no site, those that ask none; in the quick test all but the frames, one by one. */
function liveFiles(isAll: boolean, isLiveBuilt: boolean): readonly string[] {
  if (!isLiveBuilt) return ['live/check', 'live/care'];
  return isAll ? [] : ['live/check', 'live/care', 'live/everyAgency', 'live/everyPage', 'live/publishedAddresses'];
}

async function runLongChecks(environment: Environment): Promise<Counts[]> {
  // Beside the others, which leave the processor some of their time: many wait for a fault to show.
  const building = runVitest('building', { environment, isHeld: true });
  const elsewhere = [
    heading('All else in Chromium') && (await runVitest('thorough', { environment })),
    heading('The site on nginx and Caddy') && (await runServerChecks(environment)),
    heading('The map in WordPress') && (await runWordpressChecks(environment)),
    ...(heading('The exported site in Firefox and WebKitGTK') ? await runEngineChecks() : []),
  ];
  heading('Sites built from other data');
  elsewhere.push(await building);
  for (const name of ownPackages()) if (heading(`tests/${name}`)) elsewhere.push(...(await runOwnPackage(name, environment)));
  return [...elsewhere, heading('Units that take long') && (await runVitest('long'))];
}

async function build(name: string, environment: Environment): Promise<Counts> {
  heading(name);
  return check(name, (await runNode(['--import', 'tsx', 'scripts/build.ts'], { environment })) === 0);
}

async function runTool(name: string, script: string, args: readonly string[], environment: Environment = {}): Promise<Counts> {
  heading(name);
  return check(name, (await runNode([path.join('node_modules', script), ...args], { environment: { ...environment, NEXT_TELEMETRY_DISABLED: '1' } })) === 0);
}

function heading(name: string): true {
  console.log(`\n— ${name}`);
  return true;
}
