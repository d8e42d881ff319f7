import { spawn } from 'node:child_process';
import { freePort } from './freePort';

/** A running `npm run dev`. */
export type RunningDesk = { readonly origin: string; readonly printed: () => string; readonly stop: () => Promise<void> };

/**
 * Starts `npm run dev` on a data folder, at a free port, and waits until it is ready.
 *
 * @throws Error with what it printed, when it ends before.
 */
export async function startDesk(dataFolder: string): Promise<RunningDesk> {
  const port = await freePort();
  const desk = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], {
    detached: true, // a group of its own, so that Next's processes end with it
    env: { ...process.env, NODE_ENV: undefined, OUT_FOLDER: undefined, DATA_FOLDER: dataFolder, PORT: String(port) } as unknown as NodeJS.ProcessEnv,
  });
  let printed = '';
  const ended = new Promise<void>((resolve) => desk.once('close', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [desk.stdout, desk.stderr]) {
      stream.on('data', (text: Buffer) => {
        printed += text.toString();
        if (printed.includes('Ready')) resolve();
      });
    }
    void ended.then(() => reject(new Error(`npm run dev ended: ${printed}`)));
  });
  await ready;
  return {
    origin: `http://localhost:${port}`,
    printed: () => printed,
    stop: async () => {
      if (desk.pid && desk.exitCode === null && desk.signalCode === null) process.kill(-desk.pid, 'SIGTERM');
      await ended;
    },
  };
}
