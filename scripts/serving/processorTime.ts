import { readFileSync } from 'node:fs';

/**
 * The processor time that a server's workers have taken so far, in seconds: on a machine that does other things as well it says more than the clock.
 *
 * @param pidFile where the server wrote the id of the process that they are children of.
 */
export function processorTime(pidFile: string): number {
  const parent = readFileSync(pidFile, 'utf8').trim();
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ');
  // Fields 14 and 15 of stat, in hundredths of a second; the name before them, in brackets, may hold blanks.
  const ticks = children.map((child) => readFileSync(`/proc/${child}/stat`, 'utf8').replace(/^.*\) /, '').split(' ').slice(11, 13).reduce((sum, field) => sum + Number(field), 0));
  return ticks.reduce((sum, one) => sum + one, 0) / 100;
}
