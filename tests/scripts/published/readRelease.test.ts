import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { operationJson } from '../../../lib/download/operationJson';
import { readRelease } from '../../../scripts/published/readRelease';
import { blackwrist } from '../../data/blackwrist';

let folder = '';
let server: Server | undefined;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'release-'))));
afterEach(() => {
  rmSync(folder, { recursive: true });
  server?.close();
  server = undefined;
});

const sitemap = (...paths: readonly string[]): string =>
  `<?xml version="1.0"?><urlset>${paths.map((each) => `<url><loc>https://example.org/maps${each}</loc></url>`).join('')}</urlset>`;

/** What a host answers, by the path in the site; all else it doesn't have. */
async function serve(answers: Readonly<Record<string, string | number>>): Promise<string> {
  server = createServer(({ url = '' }, response) => {
    const answer = answers[url.replace('/maps/', '')] ?? 404;
    response.writeHead(typeof answer === 'number' ? answer : 200).end(typeof answer === 'number' ? '' : answer);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/maps`;
}

const facts = operationJson(blackwrist);

describe('the last release', () => {
  it('is every operation of the sitemap of a site, which may lie in a folder', async () => {
    const site = await serve({
      'sitemap.xml': sitemap(
        '/en/',
        '/bg/',
        '/en/privacy/',
        '/en/blackwrist/',
        '/bg/blackwrist/',
        '/en/blackwrist/europol/',
        '/en/blackwrist/embed-code/',
        '/en/gone/',
      ),
      'data/blackwrist/operation.json': facts,
      'data/gone/operation.json': 410,
    });
    const release = await readRelease(site);
    expect([...release.keys()]).toEqual(['blackwrist', 'gone']);
    expect(release.get('blackwrist')).toMatchObject({ slug: 'blackwrist', figures: blackwrist.figures });
    expect(release.get('gone')).toBeUndefined();
  });

  it('is every operation of the sitemap of a folder, and of one without a sitemap every one that has facts', async () => {
    for (const slug of ['blackwrist', 'draft']) {
      mkdirSync(path.join(folder, 'data', slug), { recursive: true });
      writeFileSync(path.join(folder, 'data', slug, 'operation.json'), facts);
    }
    writeFileSync(path.join(folder, 'data', 'operation.schema.json'), '{}');
    expect([...(await readRelease(folder)).keys()].toSorted()).toEqual(['blackwrist', 'draft']);
    writeFileSync(path.join(folder, 'sitemap.xml'), sitemap('/en/', '/en/blackwrist/'));
    expect([...(await readRelease(folder)).keys()]).toEqual(['blackwrist']);
  });

  it('may be of the format before, without topic and participants', async () => {
    const { operation } = JSON.parse(facts) as { operation: Record<string, unknown> };
    const old = { format: 1, operation: { ...operation, topic: undefined, participants: undefined } };
    const site = await serve({
      'sitemap.xml': sitemap('/en/', '/en/blackwrist/'),
      'data/blackwrist/operation.json': JSON.stringify(old),
    });
    expect((await readRelease(site)).get('blackwrist')).toMatchObject({ countries: blackwrist.countries });
  });

  it.each([
    [{}, /sitemap\.xml answers 404$/],
    [{ 'sitemap.xml': 301 }, /sitemap\.xml answers 301$/],
    [{ 'sitemap.xml': sitemap('/en/') }, /names no operation; give the address of a site/],
    [{ 'sitemap.xml': '<p>Hello</p>' }, /names no operation/],
    [
      { 'sitemap.xml': sitemap('/en/', '/en/blackwrist/'), 'data/blackwrist/operation.json': 503 },
      /operation\.json answers 503$/,
    ],
    [
      { 'sitemap.xml': sitemap('/en/', '/en/blackwrist/'), 'data/blackwrist/operation.json': '<p>Secret</p>' },
      /^data\/blackwrist\/operation\.json of \S+ is in no form that can be compared$/,
    ],
    [
      {
        'sitemap.xml': sitemap('/en/', '/en/blackwrist/'),
        'data/blackwrist/operation.json': '{"operation":{"slug":"Secret"}}',
      },
      /is in no form that can be compared$/,
    ],
  ])('cannot be read, which is said: %j', async (answers, message) => {
    await expect(readRelease(await serve(answers))).rejects.toThrow(message);
  });

  it('cannot be read where nobody answers, or nothing is built', async () => {
    const site = await serve({});
    server?.close();
    await expect(readRelease(site)).rejects.toThrow(/sitemap\.xml does not answer$/);
    await expect(readRelease(folder)).rejects.toThrow(
      'names no operation; give the address of a site, or the folder that it was built to',
    );
  });
});
