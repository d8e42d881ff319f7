import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveSite } from '../../../scripts/site/serveSite';

const host = '127.0.0.1';
const servers: Server[] = [];
let parent = '';
let folder = '';

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'site-'));
  folder = path.join(parent, 'out');
  write('out/index.html', 'start');
  write('out/404.html', 'no page');
  write('out/bg/404.html', 'няма страница');
  write('out/bg/blackwrist/index.html', 'операция');
  write('out/_next/static/map.js', 'export {}');
  write('out-secret/key.txt', 'secret');
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
  rmSync(parent, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(parent, file)), { recursive: true });
  writeFileSync(path.join(parent, file), text);
}

async function serve(base = ''): Promise<number> {
  const server = await serveSite({ folder, base }, 0, host);
  servers.push(server);
  return (server.address() as AddressInfo).port;
}

type Answer = { readonly status: number | undefined; readonly body: string; readonly headers: Readonly<Record<string, string | string[] | undefined>> };

/** Asks for an address exactly as it is written, which `fetch` would tidy up first. */
function ask(port: number, address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host, port, path: address, agent: false, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, body, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('serveSite', () => {
  it.each([
    ['/', 200, 'start'],
    ['/?theme=dark', 200, 'start'],
    ['/bg/blackwrist/', 200, 'операция'],
    ['/bg/blackwrist/?agency=interpol', 200, 'операция'],
    ['/_next/static/map.js', 200, 'export {}'],
    ['/nowhere/', 404, 'no page'],
    ['/bg/nowhere/', 404, 'няма страница'],
    ['/bg/blackwrist/nobody/?agency=interpol', 404, 'няма страница'],
    ['/en/nowhere/', 404, 'no page'],
    ['/%E0%A4%A', 404, 'no page'],
    ['/_next/static/gone.js', 404, 'no page'],
  ])('answers %s with %i', async (address, status, body) => {
    const answer = await ask(await serve(), address);
    expect([answer.status, answer.body]).toEqual([status, body]);
  });

  it.each(['/../out-secret/key.txt', '/%2e%2e/out-secret/key.txt', '/..%2fout-secret%2fkey.txt', '/bg/../../out-secret/key.txt', '/bg/..\\..\\out-secret/key.txt'])(
    'lets nobody out of its folder by %s',
    async (address) => {
      const answer = await ask(await serve(), address);
      expect([answer.status, answer.body]).toEqual([404, expect.not.stringContaining('secret')]);
    },
  );

  it.each(['/', '/nowhere/', '/_next/static/map.js'])('forbids to guess the type of %s', async (address) => {
    expect((await ask(await serve(), address)).headers['x-content-type-options']).toBe('nosniff');
  });

  it('says that pages are in UTF-8, the one for unknown addresses, too', async () => {
    const port = await serve();
    const types = [await ask(port, '/bg/blackwrist/'), await ask(port, '/bg/nowhere/')].map(({ headers }) => String(headers['content-type']).replace('; ', ';'));
    expect(types).toEqual(['text/html;charset=utf-8', 'text/html;charset=utf-8']);
  });

  it('sends nothing anew that the reader has', async () => {
    const port = await serve();
    const first = await ask(port, '/');
    expect((await ask(port, '/', { 'If-None-Match': String(first.headers.etag) })).status).toBe(304);
  });

  it('sees a build that is made while it serves', async () => {
    const port = await serve();
    write('out/en/new/index.html', 'new');
    expect(await ask(port, '/en/new/')).toMatchObject({ status: 200, body: 'new' });
  });

  it('answers in words where the site has no page for unknown addresses', async () => {
    rmSync(path.join(folder, '404.html'));
    expect(await ask(await serve(), '/nowhere/')).toMatchObject({ status: 404, body: 'Not found' });
  });

  it('refuses a port that is taken', async () => {
    const port = await serve();
    await expect(serveSite({ folder, base: '' }, port, host)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('serveSite under a folder', () => {
  it.each([
    ['/maps/', 200, 'start'],
    ['/maps', 200, 'start'],
    ['/maps/bg/blackwrist/?agency=interpol', 200, 'операция'],
    ['/maps/bg/nowhere/', 404, 'няма страница'],
  ])('answers %s with %i', async (address, status, body) => {
    const answer = await ask(await serve('/maps'), address);
    expect([answer.status, answer.body]).toEqual([status, body]);
  });

  it.each(['/', '/bg/blackwrist/', '/mapsandmore/'])('leads %s to where the site is', async (address) => {
    const answer = await ask(await serve('/maps'), address);
    expect([answer.status, answer.headers.location]).toEqual([302, '/maps/']);
  });
});
