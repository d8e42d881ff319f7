import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** How many checks came out how. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

type Report = { readonly numPassedTests: number; readonly numFailedTests: number; readonly numPendingTests: number; readonly numTodoTests: number; readonly success: boolean };

/**
 * Runs the tests of one Vitest project, printing as they go.
 *
 * @param project a project's name in vitest.config.ts.
 * @param files parts of the paths of those test files that run; all of the project's when left out.
 * @returns the counts; a run that broke before or beside its tests counts as one more failure.
 */
export function runVitest(project: string, environment: Readonly<Record<string, string>> = {}, files: readonly string[] = []): Counts {
  const folder = mkdtempSync(path.join(tmpdir(), 'operation-map-'));
  const report = path.join(folder, 'report.json');
  const vitest = path.join('node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...files];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  try {
    return countsOf(JSON.parse(readFileSync(report, 'utf8')) as Report, status === 0);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function countsOf({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }: Report, isGood: boolean): Counts {
  const failed = numFailedTests === 0 && !isGood ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}
