import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../../../scripts/serving/freePort';
import { startProgram } from './startProgram';
import { waitFor } from './waitFor';

/** Those who write: an admin may write any HTML, the others' is filtered. */
export type Role = 'admin' | 'author' | 'contributor';

/** Debian's: one of blocks, and one from before them. */
export type Theme = 'twentytwentythree' | 'twentytwentyone';

/** Where a post is, and the release of WordPress, such as `6.1`. */
export type Post = { readonly link: string; readonly release: string };

/** A WordPress that nobody changed, on 127.0.0.1. */
export type Newsroom = {
  readonly origin: string;
  /** Publishes a post with these addresses in it, and returns where it is. */
  readonly publish: (role: 'author' | 'contributor', ...addresses: readonly string[]) => string;
  /** Publishes a post that waits for review. */
  readonly approve: (post: string) => string;
  /** Publishes a post of blocks, as the block editor saves them, in one of the themes. */
  readonly post: (role: Role, theme: Theme, content: string) => Post;
  readonly close: () => Promise<void>;
};

const php = path.resolve('tests/wordpress/php');

/**
 * Starts WordPress and a database of its own, which no port leads to.
 *
 * @param folder Debian's unpacked packages; the database is put there too.
 * @param mapPort where the map is served, on 127.0.0.1.
 */
export async function openNewsroom(folder: string, mapPort: number): Promise<Newsroom> {
  const root = path.join(folder, 'usr/share/wordpress');
  const [data, socket, port] = [path.join(folder, 'database'), path.join(folder, 'database.sock'), await freePort()];
  const origin = `http://127.0.0.1:${port}`;
  const env = { ...process.env, NEWSROOM_SOCKET: socket, NEWSROOM_ORIGIN: origin, NEWSROOM_MAP_PORT: String(mapPort), PHP_CLI_SERVER_WORKERS: '4' };
  const run = (script: string, ...args: readonly string[]): string => execFileSync('php', [path.join(php, script), root, ...args], { env, encoding: 'utf8' }).trim();
  const post = (...args: readonly string[]): Post => JSON.parse(run('post.php', ...args)) as Post;

  for (const made of ['uploads', 'mu-plugins']) mkdirSync(path.join(root, 'wp-content', made), { recursive: true });
  copyFileSync(path.join(php, 'wp-config.php'), path.join(root, 'wp-config.php'));
  copyFileSync(path.join(php, 'loopback.php'), path.join(root, 'wp-content/mu-plugins/loopback.php'));

  rmSync(data, { recursive: true, force: true });
  execFileSync('mariadb-install-db', ['--no-defaults', '--user=root', `--datadir=${data}`, '--skip-test-db', '--auth-root-authentication-method=normal'], { stdio: 'ignore' });
  const database = startProgram('mariadbd', ['--no-defaults', '--user=root', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0'], env);
  const ask = (query: string): Buffer => execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', `--execute=${query}`], { stdio: 'pipe' });
  await waitFor('the database', () => isDone(() => ask('CREATE DATABASE newsroom CHARACTER SET utf8mb4')));
  run('install.php');
  const web = startProgram('php', ['-d', 'memory_limit=512M', '-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, '-t', root, path.join(php, 'router.php')], env);
  await waitFor('WordPress', () => fetch(`${origin}/wp-login.php`).then(({ ok }) => ok, () => false));

  return {
    origin,
    publish: (role, ...addresses) => run('publish.php', role, ...addresses),
    approve: (id) => run('publish.php', id),
    post,
    close: async () => {
      await web.stop();
      await database.stop();
    },
  };
}

function isDone(task: () => unknown): boolean {
  try {
    task();
    return true;
  } catch {
    return false;
  }
}
