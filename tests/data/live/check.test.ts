import { expect, it } from 'vitest';
import { runCheck } from '../../../scripts/desk/runCheck';

it('`npm run check` finds no error in the data files', async () => {
  const told: string[] = [];
  const code = await runCheck([], { print: (text) => told.push(text), complain: (text) => told.push(text) });
  expect(code, told.join('\n')).toBe(0);
});
