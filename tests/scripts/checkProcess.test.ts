import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { eachWithDataFolder } from '../lib/operation/dataFolders';

const data = eachWithDataFolder();

function run(...args: readonly string[]) {
  const tsx = path.join('node_modules', 'tsx', 'dist', 'cli.mjs');
  return spawnSync(process.execPath, [tsx, 'scripts/check.ts', ...args], { encoding: 'utf8', env: { ...process.env, DATA_FOLDER: data.path } });
}

describe('the process of npm run check', () => {
  it.each([
    [0, [], /^No errors, /m],
    [1, ['other'], /^1 error, no warnings\.$/m],
  ] as const)('ends with %i', (code, args, words) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stderr]).toEqual([code, '']);
    expect(stdout).toMatch(words);
  }, 30_000);

  it('ends with 2, and complains on standard error, where the command is wrong', () => {
    const { status, stdout, stderr } = run('--nothing');
    expect([status, stdout, stderr]).toEqual([2, '', "'--nothing' is not an option; the options are --format, --published, --help\nSee npm run check -- --help\n"]);
  }, 30_000);
});
