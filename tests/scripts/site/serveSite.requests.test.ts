import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const page = '<!DOCTYPE html><html><head><title>x</title></head><body><script>guest()</script></body></html>';
const ten = '0123456789';
let folder: string;
let server: ChildProcess;
let port: number;

// A process of its own, since what is asked is whether it lives on.
const program = `
  import { serveSite } from './scripts/site/serveSite.ts';
  const server = await serveSite({ folder: process.argv[1], base: '' }, 0, '127.0.0.1');
  console.log(server.address().port);
`;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  for (const file of ['index.html', '404.html', 'en/404.html', 'en/a/index.html', 'embed/en/a/index.html']) write(file, page);
  write('_headers', 'secret');
  write('en/a/index.html.br', 'compressed');
  write('data/ten.csv', ten);
  write('large.bin', 'x'.repeat(8_000_000));
  server = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  port = await new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error('It ended.')));
    server.stdout?.once('data', (data) => resolve(Number(String(data))));
  });
}, 60_000);

afterAll(() => {
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

type Answer = { readonly status: number | undefined; readonly body: string; readonly headers: Readonly<Record<string, string | string[] | undefined>> };

/** Asks for an address exactly as it is written. */
function ask(address: string, { method = 'GET', headers = {} }: { readonly method?: string; readonly headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: address, method, agent: false, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk)).on('end', () => resolve({ status: response.statusCode, body, headers: response.headers })).on('error', reject);
    });
    asked.on('error', reject).end();
  });
}

const openFiles = (): number => readdirSync(`/proc/${server.pid ?? ''}/fd`).length;

describe('the server of npm start', () => {
  it.each(['/', '/index.html', '//', '/?theme=dark', '/en/a/', '/en/a/index.html', '/en//a/', '//en/a/', '/en/./a/', '/%65n/a/', '/en/a/?agency=x'])('answers %s with a page, its policy and whom it lets frame it', async (address) => {
    const { status, headers } = await ask(address);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("'sha256-");
    expect(headers['x-frame-options']).toBe('SAMEORIGIN');
  });

  it.each(['/embed/en/a/', '/embed/en/a/index.html', '/embed//en/a/'])('lets everybody frame %s', async (address) => {
    const { status, headers } = await ask(address);
    expect([status, headers['x-frame-options']]).toEqual([200, undefined]);
    expect(headers['content-security-policy']).toContain("'strict-dynamic'");
  });

  it.each(['/404', '/en/a/index', '/en/404', '/_headers', '/_headers?', '/_headers?x', '/%5fheaders', '//_headers', '/en/a/index.html.br', '/../secret', '/%2e%2e/secret', '/..%2fsecret', '/en/..%5c..%5csecret', '/%00', '/en/a/%00', '/%zz/', '/en/%E0%A4%A', '/index.html/', `/${'a'.repeat(5_000)}`, `/${'a/'.repeat(2_000)}`])(
    'has no file at %s, and says so in a page with its policy',
    async (address) => {
      const { status, headers, body } = await ask(address);
      expect([status, headers['x-frame-options'], body]).toEqual([404, 'SAMEORIGIN', page]);
      expect(headers['content-security-policy']).toContain("'sha256-");
    },
  );

  it.each([['/en/a', '/en/a/'], ['/en/a?agency=x&theme=dark', '/en/a/?agency=x&theme=dark'], ['//en//a?x', '/en/a/?x'], ['//example.org/..', undefined], ['/embed', '/embed/']])('leads %s to its folder, with its query', async (address, location) => {
    const { status, headers } = await ask(address);
    expect([status, headers.location]).toEqual([location === undefined ? 404 : 302, location]);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    const { status, headers } = await ask('/en/a/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD with the headers of GET', async () => {
    const [head, get] = [await ask('/en/a/', { method: 'HEAD' }), await ask('/en/a/')];
    expect([head.status, head.body, head.headers['content-length'], head.headers.etag]).toEqual([200, '', String(page.length), get.headers.etag]);
  });

  it.each([
    ['bytes=0-3', 206, '0123'],
    ['bytes=4-', 206, '456789'],
    ['bytes=-5', 206, '56789'],
    ['bytes=-50', 200, ten],
    ['bytes=8-50', 206, '89'],
    ['bytes=50-60', 416, page],
    ['bytes=10-5', 416, page],
    ['bytes=5-3', 416, page],
    ['bytes=-0', 416, page],
    ['bytes=0-1,4-5', 200, ten],
    ['bytes=x-y', 200, ten],
    ['lines=1-2', 200, ten],
    ['', 200, ten],
  ])('answers the range %s with %i', async (range, status, body) => {
    const answer = await ask('/data/ten.csv', { headers: { range } });
    expect([answer.status, answer.body]).toEqual([status, body]);
    if (status === 416) expect(answer.headers['content-range']).toBe('bytes */10');
  });

  it('says that tables are text in UTF-8', async () => {
    expect((await ask('/data/ten.csv')).headers['content-type']).toBe('text/csv; charset=utf-8');
  });

  it('keeps no file open when readers leave in the middle of one, 300 times', async () => {
    const before = openFiles();
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(
        Array.from({ length: 30 }, () => new Promise<void>((resolve) => {
          const socket = connect(port, '127.0.0.1', () => socket.write('GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n'));
          socket.once('data', () => socket.destroy()).once('close', () => resolve());
        })),
      );
    }
    await expect.poll(openFiles, { timeout: 10_000 }).toBeLessThan(before + 10);
  }, 30_000);

  it('lives on when files go while they are asked for, and when what it hears is no request', async () => {
    const asked: Promise<unknown>[] = [];
    for (let round = 0; round < 200; round += 1) {
      write('gone/index.html', page);
      asked.push(ask('/gone/').catch(() => undefined));
      await new Promise((resolve) => setTimeout(resolve, round % 4));
      rmSync(path.join(folder, 'gone'), { recursive: true });
    }
    await Promise.all(asked);
    for (const text of ['nonsense\r\n\r\n', 'GET * HTTP/1.1\r\nHost: x\r\n\r\n', 'GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`]) {
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(text));
        socket.on('error', () => undefined).once('data', () => socket.destroy()).once('close', () => resolve());
      });
    }
    expect((await ask('/en/a/')).status).toBe(200);
    expect(server.exitCode).toBeNull();
  }, 30_000);
});
