import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from './setup/browser';
import { livePin, openDetails, whenLive } from './setup/marks';
import { plainWords } from './setup/plainWords';
import { openSite, type Served } from './setup/site';

const { newPage } = useBrowser();
const folder = 'out-sub-path';
let site: Served;

beforeAll(async () => {
  const environment = { ...process.env, SITE_URL: 'https://example.org/maps/', OUT_FOLDER: folder };
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { env: environment });
  site = await openSite(folder, '/maps');
}, 240_000);

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** A page of the site under `/maps/` that noticed every request outside of it. */
async function openUnder(address: string) {
  const page = await newPage({ origins: [site.origin] });
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.origin}/maps/`)) outside.push(request.url());
  });
  await page.goto(`${site.origin}${address}`);
  return { page, outside };
}

describe('a site built for a folder of its host', () => {
  it('leads from the start to an operation, to an agency, to the other language', async () => {
    const { page, outside } = await openUnder('/maps/');
    await page.getByRole('link', { name: 'Operation Blackwrist' }).click();
    await page.waitForURL(`${site.origin}/maps/en/blackwrist/`);
    await whenLive(page);
    await livePin(page, 'thailand-dsi').click();
    expect(await plainWords(openDetails(page))).toContain('Department of Special Investigation');
    await page.goto(`${site.origin}/maps/en/blackwrist/europol/`);
    await page.getByRole('link', { name: 'Български' }).click();
    await page.waitForURL(`${site.origin}/maps/bg/blackwrist/europol/`);
    await whenLive(page);
    expect(outside).toEqual([]);
  });

  it('leads from the page for frames to the full page', async () => {
    const { page, outside } = await openUnder('/maps/embed/bg/blackwrist/');
    expect(await page.locator('.embed-foot a').getAttribute('href')).toBe('/maps/bg/blackwrist/');
    expect(outside).toEqual([]);
  });

  it('writes only the query of its address', async () => {
    const { page } = await openUnder('/maps/en/blackwrist/?agency=us-hsi');
    await whenLive(page);
    await page.keyboard.press('Escape');
    await page.waitForURL(`${site.origin}/maps/en/blackwrist/`);
    await livePin(page, 'nz-dia').click();
    await page.waitForURL(`${site.origin}/maps/en/blackwrist/?agency=nz-dia`);
  });

  it('answers an unknown address with its own page', async () => {
    const page = await newPage({ origins: [site.origin], allowed: /status of 404/ });
    expect((await page.goto(`${site.origin}/maps/bg/nix`))?.status()).toBe(404);
    expect(await page.locator('main a').getAttribute('href')).toBe('/maps/bg/');
  });

  it('names its public address to those who index it', async () => {
    const { page } = await openUnder('/maps/bg/blackwrist/');
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe('https://example.org/maps/bg/blackwrist/');
    expect(await page.locator('link[rel=alternate][hreflang=en]').getAttribute('href')).toBe('https://example.org/maps/en/blackwrist/');
  });

  it('has no link or file of its own outside of its folder', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(40);
    for (const file of pages) expect(readFileSync(path.join(folder, file), 'utf8').match(/(href|src)="\/(?!maps\/)[^"]*"/g), file).toBeNull();
  });
});
