import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAt, type Target } from './Target';

const script = readFileSync(fileURLToPath(new URL('receive.sh', import.meta.url)), 'utf8');

/** What is deployed: the built site, the rules for hosts, and the path that the site lives under. */
export type Build = { readonly out: string; readonly rules: string; readonly base: string };

/**
 * Deploys a built site: its files come into a folder that nobody reads, its hashed assets join those of older builds, and then pages and rules
 * change in one step.
 *
 * @param reload a command that has the web server read its rules anew; empty for none. When it fails, the release before is put back.
 * @throws Error when a step fails.
 */
export async function deploySite(target: Target, { out, rules, base }: Build, reload: string, now = new Date()): Promise<void> {
  const release = now.toISOString().replace(/[-:]/g, '').replace(/\.(\d+)Z$/, '$1Z');
  const incoming = `${target.folder}/.incoming-${release}`;
  const excluded = ['--exclude=_headers', '--exclude=_redirects'];
  const folders = [out, rules].flatMap((folder) => ['-C', path.dirname(folder), path.basename(folder)]);
  const tar = spawn('tar', ['-c', renaming(out, 'out'), renaming(rules, 'deploy'), ...excluded, ...folders], { stdio: ['ignore', 'pipe', 'inherit'] });
  await runAt(target, `mkdir -p ${incoming} && tar -x -C ${incoming}`, tar.stdout);
  if (tar.exitCode !== 0 && tar.exitCode !== null) throw new Error('The built site could not be read.');
  await act(target, 'receive', reload, [release, base]);
}

/** Has tar call a folder otherwise: that one alone, as the rules of `out-x` lie in `out-x-deploy`. */
const renaming = (folder: string, name: string): string => `--transform=s,^${path.basename(folder)}(/|$),${name}\\1,x`;

/** Serves the release before the one that is served. */
export const goBack = (target: Target, reload: string): Promise<void> => act(target, 'back', reload);

/** Removes all but the release that is served, assets of older builds too: for what must not be read any longer. */
export const forgetOlder = (target: Target): Promise<void> => act(target, 'forget', '');

const act = (target: Target, action: string, reload: string, more: readonly string[] = []): Promise<void> =>
  runAt(target, ['sh', '-s', '--', action, target.folder, reload, ...more].map(quoted).join(' '), script);

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;
