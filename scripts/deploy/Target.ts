import { spawn } from 'node:child_process';

/** Where a site is deployed: a folder of this machine, or of a host that ssh reaches. */
export type Target = { readonly host?: string; readonly folder: string };

/**
 * Reads `/folder` or `user@host:/folder`.
 *
 * @returns undefined where it is neither: the folder must be absolute, and may hold letters, digits, dots, dashes and underscores.
 */
export function targetOf(text: string): Target | undefined {
  const [, host, folder] = /^(?:(?:\w[\w.-]*@)?\w[\w.-]*:)?\/[\w./-]+$/.exec(text) ? (/^(?:([^:]+):)?(.*)$/.exec(text) ?? []) : [];
  return folder === undefined ? undefined : { folder, ...(host !== undefined && { host }) };
}

/**
 * Runs a command where the site is deployed.
 *
 * @param input what it reads.
 * @throws Error when it fails; what it said has been printed.
 */
export async function runAt({ host }: Target, command: string, input: NodeJS.ReadableStream | string): Promise<void> {
  const [program, args] = host === undefined ? ['sh', ['-c', command]] : ['ssh', [host, command]];
  const child = spawn(program, args, { stdio: ['pipe', 'inherit', 'inherit'] });
  if (typeof input === 'string') child.stdin.end(input);
  else input.pipe(child.stdin);
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  if (status !== 0) throw new Error(`It failed${host === undefined ? '' : ` on ${host}`}; what was served before is served on.`);
}
