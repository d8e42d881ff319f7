import { afterEach, expect, it, vi } from 'vitest';
import { runTest } from '../../../scripts/test/runTest';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** What the command answers, without the checks. */
async function answerTo(...args: readonly string[]) {
  const complain = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const print = vi.spyOn(console, 'log').mockReturnValue(undefined);
  const run = vi.fn(async () => 1);
  const code = await runTest(args, run);
  return { code, ran: run.mock.calls.flat(), printed: [...complain.mock.calls, ...print.mock.calls].flat().join('\n') };
}

it('runs the quick checks, or all of them when asked to, and ends as they do', async () => {
  expect(await answerTo()).toEqual({ code: 1, ran: [false], printed: '' });
  expect(await answerTo('--all')).toEqual({ code: 1, ran: [true], printed: '' });
});

it('runs all of them even where npm took the option for its own', async () => {
  vi.stubEnv('npm_config_all', 'true');
  expect(await answerTo()).toMatchObject({ ran: [true] });
});

it.each([
  [['--al'], "'--al' is not an option; did you mean '--all'?\nSee npm test -- --help"],
  [['--fast'], "'--fast' is not an option; the options are --all, --help\nSee npm test -- --help"],
  [['--all=yes'], "'--all' takes no value; write it without '='\nSee npm test -- --help"],
  [['all'], "'all' is one word too many: npm test takes none\nSee npm test -- --help"],
])('refuses %j, says what is wrong, and runs nothing', async (args, printed) => {
  expect(await answerTo(...args)).toEqual({ code: 2, ran: [], printed });
});

it('tells how it is used', async () => {
  expect(await answerTo('--help')).toMatchObject({ code: 0, ran: [], printed: expect.stringContaining('npm test -- --all') as string });
});
