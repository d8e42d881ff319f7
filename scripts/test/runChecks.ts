import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildSite } from '../site/buildSite';
import { stampData } from '../site/stampData';
import { writeFineOutlines } from '../site/writeFineOutlines';
import { provideChromium } from './findChromium';
import { runVitest, type Counts } from './runVitest';

const none: Counts = { passed: 0, failed: 0, skipped: 0 };

/**
 * Runs every check there is: types, lint, units and data, the build, and the exported site in a real browser. The last line
 * counts them; a check that did not run is a failure, never a success.
 *
 * @returns the exit code: 0, or 1 when anything failed.
 */
export async function runChecks(): Promise<number> {
  stampData('');
  writeFineOutlines();
  const results: Counts[] = [
    runTool('Types of the routes', 'next/dist/bin/next', 'typegen'),
    runTool('Types', 'typescript/bin/tsc', '--noEmit'),
    runTool('Lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'),
    heading('Units and data') && runVitest('unit'),
    check('Build', buildSite() === 0),
  ];
  results.push(await runBrowserChecks());
  const total = results.reduce((sum, counts) => ({
    passed: sum.passed + counts.passed,
    failed: sum.failed + counts.failed,
    skipped: sum.skipped + counts.skipped,
  }), none);
  console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
  return total.failed === 0 ? 0 : 1;
}

async function runBrowserChecks(): Promise<Counts> {
  heading('The exported site in Chromium');
  const executable = provideChromium();
  if (executable) return runVitest('browser', { CHROMIUM: executable });
  return check('Install Chromium (on Debian: apt-get install chromium), or name one: CHROMIUM=/path/to/chromium npm test.', false);
}

function runTool(name: string, script: string, ...args: string[]): Counts {
  heading(name);
  const { status } = spawnSync(process.execPath, [path.join('node_modules', script), ...args], { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
  return check(name, status === 0);
}

function check(name: string, isGood: boolean): Counts {
  console.log(`${isGood ? '✓' : '✗'} ${name}`);
  return isGood ? { ...none, passed: 1 } : { ...none, failed: 1 };
}

function heading(name: string): true {
  console.log(`\n— ${name}`);
  return true;
}
