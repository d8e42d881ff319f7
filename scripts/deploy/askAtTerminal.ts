import { createInterface } from 'node:readline/promises';

/** Asks whoever sits at the terminal, who says yes by `y` alone; nothing where nobody does, as in a CI. */
export function askAtTerminal(question: string): Promise<boolean> | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return lines
    .question(`${question} [y/N] `)
    .then((answer) => /^y(es)?$/i.test(answer.trim()))
    .finally(() => lines.close());
}
