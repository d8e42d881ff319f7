import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../../scripts/desk/runCheck';
import { eachWithDataFolder } from '../../lib/operation/dataFolders';
import { bend } from '../../lib/operation/problemLines';
import { today } from '../../lib/operation/validOperation';
import { writeRelease } from './writeRelease';

const data = eachWithDataFolder();

async function check(...args: readonly string[]): Promise<{ code: number; printed: string; complained: string }> {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = await runCheck(args, {
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
    dataFolder: data.path,
    today,
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

describe('npm run check -- --published', () => {
  it('tells what is not as it was published beside all else, with the line of now', async () => {
    const published = `--published=${writeRelease(data.path, today)}`;
    expect((await check(published)).code).toBe(0);
    data.write('example/operation.yaml', bend('operation.yaml', 'value: { en: "50" }', 'value: { en: "60" }'));
    const { code, printed } = await check(published);
    expect(code).toBe(1);
    expect(printed).toContain(
      "data/example/operation.yaml:11:5 error figures: the figure 'rescued' is not as it was published: its value in 'en'; write a correction",
    );
    expect(printed).toContain('  11 |   - { id: rescued, value: { en: "60" }');
    expect(printed).not.toContain('"50"');
  });

  it('of one operation is about that one alone', async () => {
    const published = `--published=${writeRelease(data.path, today)}`;
    data.write('other/operation.yaml', '');
    expect((await check('example', published)).code).toBe(0);
  });

  it('ends with an error where there is nothing to compare with', async () => {
    const { code, printed, complained } = await check(`--published=${path.join(data.path, 'nowhere')}`);
    expect(code).toBe(1);
    expect(printed).toMatch(/^No errors, 20 warnings in example\.$/m);
    expect(complained).toMatch(
      /^Nothing was compared with what is published: \S+nowhere names no operation; give the address of a site, or the folder that it was built to\.$/,
    );
  });
});
