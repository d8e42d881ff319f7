import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { movesOf } from '../../lib/headers/Move';
import { readSite } from '../../scripts/policy/readSite';
import { writeFormer } from '../../scripts/site/writeFormer';
import { startCaddy, startNginx, type Server } from './setup/servers';

const operation = { slug: 'new', formerly: ['old'] };

let folder = '';
beforeAll(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'moved-')), 'out');
  for (const file of ['404.html', 'en/new/index.html', 'bg/new/index.html', 'en/new/europol/index.html', 'en/new/map.svg', 'embed/en/new/index.html', 'data/new/agencies.csv']) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `<!doctype html><html><head><title>${file}</title></head>`);
  }
  writeFormer(folder, { origin: undefined, path: '' }, [operation]);
});
afterAll(() => rmSync(path.dirname(folder), { recursive: true }));

describe.each([
  ['nginx', startNginx, ''],
  ['nginx, under a folder', startNginx, '/maps'],
  ['Caddy', startCaddy, ''],
  ['Caddy, under a folder', startCaddy, '/maps'],
] as const)('%s', (_, start, base) => {
  let server: Server;
  beforeAll(async () => {
    server = await start(folder, { ...readSite(folder), base, isStrictTransport: false, moves: movesOf(operation) });
  });
  afterAll(() => server.stop());

  it.each([
    ['/en/old/', '/en/new/'],
    ['/en/old/europol/?step=launch&q=a%20b', '/en/new/europol/?step=launch&q=a%20b'],
    ['/bg/old/?agency=', '/bg/new/?agency='],
    ['/en/old/map.svg', '/en/new/map.svg'],
  ])('answers %s with 301 to %s', async (from, to) => {
    const answer = await fetch(`${server.origin}${base}${from}`, { redirect: 'manual' });
    const { pathname, search } = new URL(answer.headers.get('location') ?? '', server.origin);
    expect([answer.status, pathname + search]).toEqual([301, base + to]);
  });

  it.each(['/embed/en/old/?theme=dark', '/data/old/agencies.csv', '/en/new/'])('answers %s itself', async (address) => {
    expect((await fetch(`${server.origin}${base}${address}`, { redirect: 'manual' })).status).toBe(200);
  });
});
