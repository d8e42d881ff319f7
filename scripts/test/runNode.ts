import { spawn } from 'node:child_process';

/** How a script runs: with what in its environment, and whether what it prints is held back until it has ended, so that others may print beside it. */
export type Running = { readonly environment?: Readonly<Record<string, string>>; readonly isHeld?: boolean };

/**
 * Runs a script with this very Node.
 *
 * @param args the script's path and what it is told.
 * @returns its exit code; null when a signal ended it or it did not start.
 */
export function runNode(args: readonly string[], { environment = {}, isHeld = false }: Running = {}): Promise<number | null> {
  return new Promise((resolve) => {
    const held: Buffer[] = [];
    const child = spawn(process.execPath, args, { stdio: isHeld ? 'pipe' : 'inherit', env: { ...process.env, ...environment } });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => held.push(piece));
    child.once('error', () => resolve(null));
    child.once('close', (status) => {
      process.stdout.write(Buffer.concat(held));
      resolve(status);
    });
  });
}
