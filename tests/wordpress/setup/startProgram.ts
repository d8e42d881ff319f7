import { spawn } from 'node:child_process';
import { waitFor } from './waitFor';

/** A program that runs in the background. */
export type Running = { readonly isRunning: () => boolean; readonly stop: () => Promise<void> };

/** Starts a program in a group of its own, so that what it starts ends with it, and nothing else does. */
export function startProgram(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Running {
  const child = spawn(command, args, { detached: true, stdio: 'ignore', env });
  const isRunning = (): boolean => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  return {
    isRunning,
    stop: async () => {
      if (child.pid !== undefined && isRunning()) process.kill(-child.pid, 'SIGTERM');
      await waitFor(`the end of ${command}`, () => !isRunning());
    },
  };
}
