import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressSite } from '../../scripts/compress/compressSite';
import { deploySite, forgetOlder, goBack } from '../../scripts/deploy/deploySite';
import { writeHostRules } from '../../scripts/policy/writeHostRules';
import { headerFindings } from '../../scripts/verify/headerFindings';
import { ask } from '../../scripts/verify/Answer';
import { nginxMain } from '../../scripts/serving/nginxMain';
import { freePort } from '../../scripts/serving/freePort';
import { startProgram } from '../../scripts/serving/startProgram';

let work = '';
let folder = '';
let stop: (() => Promise<void>) | undefined;
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'deploy-'));
  folder = path.join(work, 'map');
  mkdirSync(folder);
});
afterEach(async () => {
  await stop?.();
  stop = undefined;
  rmSync(work, { recursive: true });
});

/** A small site whose page names its build, runs an inline script of its own, and loads an asset of its own. */
async function build(name: string): Promise<{ out: string; rules: string; base: string }> {
  const out = path.join(work, name, 'out');
  mkdirSync(path.join(out, 'assets'), { recursive: true });
  const html = (text: string): string => `<!doctype html><html><head><title>${text}</title></head><body><script>void "${name}"</script><script src="/assets/${name}.js"></script>${'<p>text</p>'.repeat(99)}</body></html>`;
  writeFileSync(path.join(out, 'index.html'), html(name));
  writeFileSync(path.join(out, '404.html'), html('no page'));
  writeFileSync(path.join(out, `assets/${name}.js`), `void "${name}";`.repeat(50));
  writeHostRules(out, { base: '', isStrictTransport: false, isPolicyInPages: false });
  await compressSite(out);
  return { out, rules: path.join(work, name, 'deploy'), base: '' };
}
const deploy = async (name: string, day: number, reload = ''): Promise<void> => deploySite({ folder }, await build(name), reload, new Date(Date.UTC(2026, 0, day)));

async function serve(): Promise<{ origin: string; reload: string }> {
  const port = await freePort();
  const conf = path.join(work, 'nginx.conf');
  writeFileSync(conf, nginxMain(work, port, `include ${folder}/current/nginx-http.conf;`, `brotli_static on; include ${folder}/current/nginx-server.conf;`));
  stop = await startProgram('usr/sbin/nginx', ['-c', conf, '-p', work, '-e', path.join(work, 'error.log')], port);
  return { origin: `http://127.0.0.1:${port}`, reload: `kill -HUP $(cat ${work}/nginx.pid)` };
}
const titleAt = async (origin: string): Promise<string> => /<title>(.*)<\/title>/.exec((await ask(origin)).body.toString())?.[1] ?? '';

describe('deploySite', () => {
  it('never serves a page without its own policy or without its own assets, while builds change under readers', async () => {
    await deploy('first', 1);
    const { origin, reload } = await serve();
    const seen = new Set<string>();
    const faults: string[] = [];
    let isOver = false;
    const reader = (async () => {
      while (!isOver) {
        const page = await ask(`${origin}/`);
        const [, asset = ''] = /src="([^"]+)"/.exec(page.body.toString()) ?? [];
        seen.add(asset);
        faults.push(...headerFindings('index.html', page));
        for (const known of seen) if ((await ask(origin + known)).status !== 200) faults.push(`${known} is gone`);
      }
    })();
    for (const [index, name] of ['second', 'third', 'fourth', 'fifth'].entries()) {
      await deploy(name, 2 + index, reload);
      await expect.poll(() => titleAt(origin)).toBe(name);
    }
    isOver = true;
    await reader;
    expect(faults).toEqual([]);
    expect([...seen]).toEqual(['first', 'second', 'third', 'fourth', 'fifth'].map((name) => `/assets/${name}.js`));
  });

  it('sends compressed copies, which differ by what a reader takes', async () => {
    await deploy('first', 1);
    const { origin } = await serve();
    for (const [encoding, expected] of [['br', 'br'], ['gzip', 'gzip'], ['identity', null]] as const) {
      const { headers } = await fetch(origin, { headers: { 'Accept-Encoding': encoding } });
      expect([headers.get('content-encoding'), headers.get('vary')]).toEqual([expected, 'Accept-Encoding']);
    }
  });

  it('is served by Caddy, too, from the release itself', async () => {
    await deploy('first', 1);
    const port = await freePort();
    const conf = path.join(work, 'Caddyfile');
    writeFileSync(conf, `{\n  admin off\n  auto_https off\n}\nhttp://127.0.0.1:${port} {\n  import ${folder}/current/Caddyfile\n}\n`);
    stop = await startProgram('usr/bin/caddy', ['run', '--config', conf, '--adapter', 'caddyfile'], port);
    const page = await ask(`http://127.0.0.1:${port}/`);
    expect(headerFindings('index.html', page)).toEqual([]);
    expect((await ask(`http://127.0.0.1:${port}/assets/first.js`)).status).toBe(200);
  });

  it('goes back to the release before', async () => {
    await deploy('first', 1);
    const { origin, reload } = await serve();
    await deploy('second', 2, reload);
    await expect.poll(() => titleAt(origin)).toBe('second');
    await goBack({ folder }, reload);
    await expect.poll(() => titleAt(origin)).toBe('first');
  });

  it('puts the release before back where the server refuses the rules', async () => {
    await deploy('first', 1);
    await expect(deploy('second', 2, 'false')).rejects.toThrow('what was served before is served on');
    expect(readFileSync(path.join(folder, 'current/site/index.html'), 'utf8')).toContain('first');
  });

  it('keeps assets until the next build is 90 days old, and those of three builds always', async () => {
    const assets = (): readonly string[] => readdirSync(path.join(folder, 'shared/assets')).filter((file) => file.endsWith('.js')).toSorted();
    const age = (days: number): void => {
      for (const list of readdirSync(path.join(folder, 'lists'))) utimesSync(path.join(folder, 'lists', list), new Date(), new Date(Date.now() - days * 86_400_000));
    };
    for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) await deploy(name, 1 + index);
    expect(assets()).toEqual(['a.js', 'b.js', 'c.js', 'd.js']);
    age(80);
    await deploy('e', 5);
    expect(assets()).toEqual(['a.js', 'b.js', 'c.js', 'd.js', 'e.js']);
    age(100);
    await deploy('f', 6);
    expect(assets()).toEqual(['d.js', 'e.js', 'f.js']);
  });

  it('forgets all but what is served', async () => {
    for (const [index, name] of ['a', 'b'].entries()) await deploy(name, 1 + index);
    await forgetOlder({ folder });
    expect(readdirSync(path.join(folder, 'releases'))).toHaveLength(1);
    expect(existsSync(path.join(folder, 'shared/assets/a.js'))).toBe(false);
    expect(existsSync(path.join(folder, 'shared/assets/b.js'))).toBe(true);
  });

  it('refuses to deploy while another deploy is under way', async () => {
    mkdirSync(path.join(folder, '.lock'));
    await expect(deploy('first', 1)).rejects.toThrow();
    expect(existsSync(path.join(folder, 'current'))).toBe(false);
  });
});
