import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toCaddy } from '../../../lib/headers/forms/toCaddy';
import { toNginx } from '../../../lib/headers/forms/toNginx';
import type { SiteRules } from '../../../lib/headers/SiteRules';
import { nginxMain } from '../../../scripts/serving/nginxMain';
import { freePort } from '../../../scripts/serving/freePort';
import { startProgram } from '../../../scripts/serving/startProgram';
import { serveSite } from '../../../scripts/site/serveSite';

/** A served site: its origin, and how to stop it. */
export type Server = { readonly origin: string; readonly stop: () => Promise<void> };

/** Serves a built site by its rules. */
export type StartServer = (folder: string, rules: SiteRules) => Promise<Server>;

const withFolder = async (start: (work: string, port: number) => Promise<() => Promise<void>>): Promise<Server> => {
  const work = mkdtempSync(path.join(tmpdir(), 'server-'));
  const port = await freePort();
  const stop = await start(work, port);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      await stop();
      rmSync(work, { recursive: true });
    },
  };
};

/** A folder in which the site lies where its addresses say: below `/maps/`, for instance. */
function rootFor(work: string, folder: string, base: string): string {
  if (!base) return folder;
  const at = path.join(work, 'root', base);
  mkdirSync(path.dirname(at), { recursive: true });
  symlinkSync(path.resolve(folder), at);
  return path.join(work, 'root');
}

/**
 * nginx, with the files that the build writes for it.
 *
 * @param change makes mistakes in the file for the server's block.
 */
export const startNginx = (folder: string, rules: SiteRules, change: (server: string) => string = (server) => server): Promise<Server> => withFolder(async (work, port) => {
  const { http, server } = toNginx(rules, rootFor(work, folder, rules.base));
  writeFileSync(path.join(work, 'http.conf'), http);
  writeFileSync(path.join(work, 'server.conf'), change(server));
  writeFileSync(path.join(work, 'nginx.conf'), nginxMain(work, port, 'include http.conf;', 'brotli_static on; include server.conf;'));
  return startProgram('usr/sbin/nginx', ['-c', path.join(work, 'nginx.conf'), '-p', work, '-e', path.join(work, 'error.log')], port);
});

/** Caddy, with the file that the build writes for it. */
export const startCaddy: StartServer = (folder, rules) => withFolder(async (work, port) => {
  writeFileSync(path.join(work, 'rules'), toCaddy(rules));
  writeFileSync(path.join(work, 'Caddyfile'), `{\n  admin off\n  auto_https off\n}\nhttp://127.0.0.1:${port} {\n  root * ${rootFor(work, folder, rules.base)}\n  import rules\n}\n`);
  return startProgram('usr/bin/caddy', ['run', '--config', path.join(work, 'Caddyfile'), '--adapter', 'caddyfile'], port);
});

/** `npm run serve`. */
export const startServe: StartServer = async (folder, { base }) => {
  const port = await freePort();
  const server = await serveSite({ folder, base }, port, '127.0.0.1');
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
};
