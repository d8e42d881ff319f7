import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Where Debian's nginx and Caddy were unpacked; `/` where they are installed. */
export const serversFolder = process.env.SERVERS_FOLDER ?? '/';

/**
 * Starts a server, and waits until it answers at a port.
 *
 * @param program its path below `/`.
 * @returns how to stop it.
 * @throws Error with what it printed, when it doesn't answer.
 */
export async function startProgram(program: string, args: readonly string[], port: number): Promise<() => Promise<void>> {
  const libraries = ['lib', 'usr/lib'].flatMap((folder) => ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((machine) => path.join(serversFolder, folder, machine)));
  const isUnpacked = serversFolder !== '/';
  const child = spawn(path.join(serversFolder, program), args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...(isUnpacked && { LD_LIBRARY_PATH: libraries.join(':') }) } });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (let attempt = 0; !(await answers(port)); attempt += 1) {
    if (attempt < 200 && child.exitCode === null) await setTimeout(50);
    else {
      child.kill('SIGKILL');
      throw new Error(`${program} does not answer: ${said}`);
    }
  }
  return async () => {
    child.kill('SIGTERM');
    await ended;
  };
}

const answers = (port: number): Promise<boolean> => fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(() => true, () => false);
