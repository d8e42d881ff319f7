import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { checkData } from './site/checkData';
import { nextCommand } from './site/buildSite';
import { shareChecks } from './site/shareChecks';
import { stampData } from './site/stampData';
import { writeFineOutlines } from './site/writeFineOutlines';

/** A save makes several events: one check for all that come this close together, in milliseconds. */
const together = 20;

process.env.DRAFTS = '1'; // an editor sees drafts
process.on('exit', shareChecks()); // this process has checked before, and is quicker at it than Next's
stampData(new Date().toISOString());
writeFineOutlines();
checkData();

let waiting: NodeJS.Timeout | undefined;
watch(process.env.DATA_FOLDER ?? 'data', { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    stampData(new Date().toISOString()); // first, so that Next puts its pages together anew meanwhile
    if (checkData()) console.log('The data files are right.');
  }, together);
});

const next = spawn(process.execPath, [nextCommand, 'dev', '--port', process.env.PORT ?? '3000'], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
next.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
