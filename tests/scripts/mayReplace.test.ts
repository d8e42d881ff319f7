import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mayReplace, type Ask } from '../../scripts/deploy/mayReplace';
import { runDeploy } from '../../scripts/deploy/runDeploy';
import { eachWithDataFolder } from '../lib/operation/dataFolders';
import { bend } from '../lib/operation/problemLines';
import { today } from '../lib/operation/validOperation';
import { writeRelease } from './published/writeRelease';

const data = eachWithDataFolder();
let server: Server;
let published = '';
let site = '';
let out = '';

beforeEach(async () => {
  published = build();
  server = createServer(({ url = '' }, response) => {
    const sitemap =
      '<urlset><url><loc>https://example.org/en/</loc></url><url><loc>https://example.org/en/example/</loc></url></urlset>';
    const answer = new Map([
      ['/sitemap.xml', sitemap],
      ['/data/example/operation.json', published],
    ]).get(url);
    response.writeHead(answer === undefined ? 404 : 200).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(() => void server.close());

/** Builds the data as they are, and returns what is told of the operation. */
function build(): string {
  out = writeRelease(data.path, today);
  return readFileSync(path.join(out, 'data', 'example', 'operation.json'), 'utf8');
}

const change = (): void =>
  data.write('example/operation.yaml', bend('operation.yaml', 'value: { en: "50" }', 'value: { en: "60" }'));

const refuse: Ask = () => undefined;

/** The address of the test's host has no https, which the data can't say. */
async function replaces({ isUnseen = false, ask = refuse, address = true } = {}): Promise<
  readonly [may: boolean, told: string]
> {
  const told: string[] = [];
  const desk = {
    print: (text: string) => told.push(text),
    complain: (text: string) => told.push(text),
    dataFolder: data.path,
    today,
  };
  return [await mayReplace({ out, isUnseen, ask, publishedAt: address ? site : undefined }, desk), told.join('\n')];
}

describe('npm run deploy', () => {
  it('lets a site be replaced that tells the same, and says nothing', async () => {
    expect(await replaces()).toEqual([true, '']);
  });

  it('refuses what was published and is otherwise now without a word of it', async () => {
    change();
    build();
    const [may, told] = await replaces();
    expect(may).toBe(false);
    expect(told).toContain(
      "data/example/operation.yaml:11:5 error figures: the figure 'rescued' is not as it was published",
    );
    expect(told).toContain('1 error, no warnings in example.');
    expect(told).not.toContain('"50"');
  });

  it('refuses what was built before the data were changed', async () => {
    change();
    expect(await replaces()).toEqual([false, 'What is built is not of the data as they are now: npm run build']);
  });

  it('refuses data with errors', async () => {
    data.write('_site/site.yaml', 'publisher: Somebody\n');
    const [may, told] = await replaces();
    expect(may).toBe(false);
    expect(told).toContain('data/_site/site.yaml:1:12 error publisher: must be a record');
  });

  it.each([
    [
      'the site does not answer',
      true,
      /^Nothing can be compared with what is published: http:\S+\/sitemap\.xml does not answer\.$/m,
    ],
    [
      'the data name no address',
      false,
      /^Nothing can be compared with what is published: _site\/site\.yaml has no 'address' of the published site\.$/m,
    ],
  ])('asks, where %s', async (_, address, message) => {
    server.close();
    server.closeAllConnections();
    for (const answer of [true, false]) {
      const [may, told] = await replaces({ address, ask: () => Promise.resolve(answer) });
      expect(may).toBe(answer);
      expect(told).toMatch(message);
    }
    expect(await replaces({ address })).toEqual([
      false,
      expect.stringMatching(/Nothing was deployed\. Where that is what you want, deploy with --unseen\.$/),
    ]);
    expect(await replaces({ address, isUnseen: true })).toEqual([true, expect.stringMatching(message)]);
  });

  it('compares before it touches anything, and takes --unseen', async () => {
    writeFileSync(path.join(out, 'index.html'), '');
    const asked: boolean[] = [];
    const compare: typeof mayReplace = ({ isUnseen }) => Promise.resolve((asked.push(isUnseen), false));
    expect(await runDeploy([path.join(data.path, 'target')], out, compare)).toBe(1);
    expect(await runDeploy([path.join(data.path, 'target'), '--unseen'], out, compare)).toBe(1);
    expect(asked).toEqual([false, true]);
  });
});
