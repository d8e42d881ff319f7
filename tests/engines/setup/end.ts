import type { ChildProcess } from 'node:child_process';

/** Ends a process that was started, and waits until it is gone. */
export async function end(started: ChildProcess): Promise<void> {
  if (started.exitCode !== null || started.signalCode !== null) return;
  const gone = new Promise((resolve) => started.once('exit', resolve));
  started.kill('SIGKILL');
  await gone;
}
