import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Counts } from './Counts';
import { runNode, type Running } from './runNode';

type TestFile = { readonly name: string; readonly status: string; readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[] };
export type Report = { readonly numPassedTests: number; readonly testResults: readonly TestFile[] };

/**
 * Runs the tests of one Vitest project.
 *
 * @param project a project's name in vitest.config.ts.
 * @param files parts of the paths of those test files that run; all of the project's when left out.
 * @returns the counts; a run that broke before or beside its tests counts as one more failure.
 */
export async function runVitest(project: string, running: Running = {}, files: readonly string[] = []): Promise<Counts> {
  const folder = mkdtempSync(path.join(tmpdir(), 'operation-map-'));
  const report = path.join(folder, 'report.json');
  const vitest = path.join('node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...files];
  const status = await runNode(args, running);
  try {
    const counts = countsOf(JSON.parse(readFileSync(report, 'utf8')) as Report);
    return status === 0 || counts.failed.length > 0 ? counts : { ...counts, failed: [`${project}: the run failed beside its tests`] };
  } catch {
    return { passed: 0, failed: [`${project}: the run broke off`], skipped: [] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Counts what a report of Vitest's tells of its files. */
export function countsOf({ numPassedTests, testResults }: Report): Counts {
  const named = (isOne: (status: string) => boolean): readonly string[] => testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => isOne(status)).map(({ fullName }) => `${path.relative('', name)}: ${fullName}`));
  // A file whose hook fails leaves its tests out, and has none that failed.
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'));
  const failed = [...named((status) => status === 'failed'), ...broken.map(({ name }) => `${path.relative('', name)}: failed beside its tests`)];
  return { passed: numPassedTests, failed, skipped: named((status) => status !== 'failed' && status !== 'passed') };
}
