import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBundle } from '../../scripts/bundle/runBundle';
import { useBrowser } from './setup/browser';
import { enterStage } from './setup/frames';
import { livePin, openDetails, openPopover, picturePin, whenLive } from './setup/marks';
import { plainWords } from './setup/plainWords';
import { openSite, type Served } from './setup/site';

const { newPage } = useBrowser();
const place = path.join('wp-content', 'uploads', '2026', 'a map, unzipped');
let folder: string;
let files: Readonly<Record<string, Uint8Array>>;
let host: Served;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'operation-map-'));
  const archive = path.join(folder, 'map.zip');
  expect(runBundle(['blackwrist', `--out=${archive}`], { print: () => undefined, complain: (text) => expect.fail(text) })).toBe(0);
  files = unzipSync(readFileSync(archive));
  mkdirSync(path.join(folder, place), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, place, name), content);
  host = await openSite(folder);
});

afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

const places = [
  ['a folder deep in somebody’s site', (file: string) => `${host.origin}/${encodeURI(place)}/${file}`],
  ['a folder on a disk', (file: string) => pathToFileURL(path.join(folder, place, file)).href],
] as const;

/** Opens a page of the bundle that noticed every file it asked for. */
async function openBundled(address: string, options: Parameters<typeof newPage>[0] = {}): Promise<{ readonly page: Page; readonly asked: readonly string[] }> {
  const page = await newPage({ ...options, origins: [host.origin] });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return { page, asked };
}

describe.each(places)('a bundle in %s', (_, addressOf) => {
  it.each([
    ['index.html', 'en', 'Department of Special Investigation'],
    ['bg.html', 'bg', 'Департамент за специални разследвания'],
  ])('has its live map, its pins and its list: %s', async (file, language, agency) => {
    const { page, asked } = await openBundled(addressOf(file));
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await enterStage(page.mainFrame());
    await whenLive(page);
    await livePin(page, 'thailand-dsi').click();
    expect(await plainWords(openDetails(page))).toContain(agency);
    await page.keyboard.press('Escape');
    await page.locator('.embed-list summary').click();
    await page.locator('#europol h4 a').click();
    await openDetails(page).waitFor();
    const beside = addressOf('');
    expect(asked.filter((url) => !url.startsWith(beside) && !url.startsWith('data:'))).toEqual([]);
  });

  it('takes the colours and the open list that its address asks for', async () => {
    const { page } = await openBundled(`${addressOf('index.html')}?theme=dark&list=open`);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('.agency').filter({ visible: true }).count()).toBe(10);
  });

  it('is whole without scripts', async () => {
    const { page } = await openBundled(addressOf('index.html'), { javaScriptEnabled: false });
    await picturePin(page, 'thailand-dsi').click();
    expect(await plainWords(openPopover(page))).toContain('Department of Special Investigation');
  });
});

describe('the files of a bundle', () => {
  it('are HTML, CSS, JavaScript and text, with a README and the licences', () => {
    expect(Object.keys(files).sort()).toEqual(['README.txt', 'bg.html', 'facts.bg.js', 'facts.js', 'index.html', 'licences.txt', 'map.css', 'map.js', 'outlines.js', 'print.css']);
    expect(Buffer.from(files['licences.txt'] ?? []).toString()).toContain('Hippocratic License');
  });

  it('name no address outside of their folder', () => {
    for (const [name, facts] of [['index.html', 'facts.js'], ['bg.html', 'facts.bg.js']] as const) {
      const html = Buffer.from(files[name] ?? []).toString();
      expect(html).toContain(` data-files="map.css ${facts} map.js"`);
      expect([...html.matchAll(/ (?:href|src)="(?!#|data:)([^"]*)"/g)].map(([, address]) => address).sort()).toEqual(['print.css']);
    }
    expect(Buffer.from(files['map.css'] ?? []).toString()).not.toMatch(/url\((?!["']?(data:|#))/);
  });
});

it('says what is wrong with the command’s line', () => {
  const complaints: string[] = [];
  const desk = { print: () => undefined, complain: (text: string) => complaints.push(text) };
  expect(runBundle([], desk)).toBe(1);
  expect(runBundle(['blackwrits'], desk)).toBe(1);
  expect(complaints).toEqual(['Write one operation, as in npm run bundle -- blackwrist', "frozen:1:1 there is no operation 'blackwrits'; did you mean 'blackwrist'?", 'Nothing was written.']);
});
