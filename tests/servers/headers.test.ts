import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Header } from '../../lib/headers/headersOf';
import { addressOfFile, headersOfFile, type SiteRules } from '../../lib/headers/SiteRules';
import { readSite } from '../../scripts/policy/readSite';
import { outFolder } from '../../scripts/site/buildSite';
import { startCaddy, startNginx, startServe, type Server } from './setup/servers';

const contents = readSite(outFolder);
const rulesAt = (base: string): SiteRules => ({ ...contents, base, isStrictTransport: false, moves: [] });

/** Every header that a rule gives any file, so that one too many is found as well. A type is one that every answer has, by a rule or not. */
const names = [...new Set(contents.files.flatMap((file) => headersOfFile(file, rulesAt('')).map(([name]) => name)))].filter((name) => name !== 'Content-Type');

const answersOf = (headers: Headers): Readonly<Record<string, string>> => Object.fromEntries(names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? '']] : [])));
const asRecord = (headers: readonly Header[]): Readonly<Record<string, string>> => Object.fromEntries(headers.filter(([name]) => name !== 'Content-Type'));
const typeOf = (headers: readonly Header[]): string | undefined => headers.find(([name]) => name === 'Content-Type')?.[1];

const missing = [
  ['/nowhere/', '404.html'],
  ['/nowhere.png', '404.html'],
  ['/_next/static/chunks/gone.js', '404.html'],
  ['/assets/gone.js', '404.html'],
  ['/_headers', '404.html'],
  ['/data/', '404.html'],
  ['/data/nowhere.csv', '404.html'],
  ['/bg/nowhere/', 'bg/404.html'],
  ['/bg/nowhere.html', 'bg/404.html'],
  ['/embed/en/nowhere/', 'embed/en/404.html'],
] as const;

describe.each([
  ['npm run serve', startServe, ''],
  ['nginx', startNginx, ''],
  ['nginx, under a folder', startNginx, '/maps'],
  ['Caddy', startCaddy, ''],
  ['Caddy, under a folder', startCaddy, '/maps'],
] as const)('%s', (_, start, base) => {
  const rules = rulesAt(base);
  let server: Server;
  beforeAll(async () => {
    server = await start(outFolder, rules);
  });
  afterAll(() => server.stop());

  it('answers every file of the site with exactly the headers of its kind', async () => {
    for (const file of contents.files) {
      const answer = await fetch(`${server.origin}${addressOfFile(file, base)}`);
      await answer.arrayBuffer();
      expect({ status: answer.status, ...answersOf(answer.headers) }, file).toEqual({ status: 200, ...asRecord(headersOfFile(file, rules)) });
    }
  });

  it('sends every file as the type that the rules have for it, if any', async () => {
    const typed = contents.files.flatMap((file) => typeOf(headersOfFile(file, rules)) ?? []);
    expect(new Set(typed).size).toBeGreaterThanOrEqual(4);
    for (const file of contents.files) {
      const { headers } = await fetch(`${server.origin}${addressOfFile(file, base)}`, { method: 'HEAD' });
      const found = headers.get('content-type') ?? '';
      expect(found, file).toBe(typeOf(headersOfFile(file, rules)) ?? found);
    }
  });

  it.each(missing)('answers %s with 404 and the headers of the nearest page for unknown addresses', async (address, file) => {
    const answer = await fetch(`${server.origin}${base}${address}`);
    expect({ status: answer.status, ...answersOf(answer.headers) }).toEqual({ status: 404, ...asRecord(headersOfFile(file, rules)) });
    expect(answer.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/i);
    expect((await answer.text()).length).toBeGreaterThan(1000);
  });

  it.each([
    ['data/blackwrist/operation.json', /^application\/json/],
    ['data/operation.schema.json', /^application\/schema\+json$/],
    ['data/blackwrist/agencies.geojson', /^application\/geo\+json$/],
    ['data/followthemoney.jsonl', /^application\/jsonl$/],
    ['data/blackwrist/agencies.csv', /^text\/csv; charset=utf-8$/],
    ['data/blackwrist/countries.csv', /^text\/csv; charset=utf-8$/],
    ['licences.txt', /^text\/plain; charset=utf-8$/],
    ['icons/touch-180.png', /^image\/png$/],
    ['embed.v1.js', /^(application|text)\/javascript/],
    ['en/blackwrist/', /^text\/html; ?charset=utf-8$/i],
  ])('says what kind of file %s is', async (file, type) => {
    expect((await fetch(`${server.origin}${base}/${file}`)).headers.get('content-type')).toMatch(type);
  });
});
