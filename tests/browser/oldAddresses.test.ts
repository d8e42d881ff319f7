import { appendFileSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatRgb } from 'culori';
import { describe, expect, it } from 'vitest';
import { frozenData } from '../../scripts/test/frozenSite';
import { writeWithdrawnOperation } from '../fixtures/operations/withdrawn';
import { writeShared } from '../fixtures/operations/writeShared';
import { useBrowser } from './setup/browser';
import { useBuiltSite } from './setup/builtSite';
import { openHostPage } from './setup/hostPage';
import { untilTestEnds } from './setup/untilTestEnds';

const { newPage } = useBrowser();

/** Frames whose scripts the sandbox stops, and addresses that are answered with the notice, as not found. */
const allowed = /Blocked script execution|status of 404/;

const accent = { light: '#1f5a2e', dark: '#a5d6a7' } as const;

const writeData = (): string => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'old-addresses-'));
  for (const folder of ['blackwrist', '_agencies']) cpSync(path.join(frozenData, folder), path.join(dataFolder, folder), { recursive: true });
  writeShared(dataFolder);
  appendFileSync(path.join(dataFolder, 'blackwrist', 'operation.yaml'), '\nformerly: [wrist]\n');
  writeWithdrawnOperation(dataFolder);
  // A house's colours in the one site that is built here spare another build.
  mkdirSync(path.join(dataFolder, '_site'));
  writeFileSync(path.join(dataFolder, '_site', 'site.yaml'), `colours: { accent: ${JSON.stringify(accent)} }\n`);
  return dataFolder;
};

const origin = useBuiltSite('out-old-addresses', writeData, { PICTURES: '0', SITE_URL: 'https://example.org/' });

/** What stands in a frame on another site, in a sandbox that allows nothing, where no scripts run. */
async function openSandboxed(address: string) {
  const host = untilTestEnds(await openHostPage(`<iframe title="A map" sandbox="" width="640" height="440" src="${origin()}${address}"></iframe>`));
  const page = await newPage({ javaScriptEnabled: false, allowed, origins: [origin(), host.origin] });
  await page.goto(host.origin);
  return page.frameLocator('iframe');
}

async function openPlain(address: string) {
  const page = await newPage({ javaScriptEnabled: false, allowed, origins: [origin()] });
  await page.goto(`${origin()}${address}`);
  return page;
}

const textOf = async (address: string): Promise<string> => (await fetch(`${origin()}${address}`)).text();
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

describe('the old addresses of an operation', () => {
  it.each(['/embed/en/wrist/', '/embed/bg/wrist/europol/?theme=dark'])('hold the map itself in a frame: %s', async (address) => {
    const frame = await openSandboxed(address);
    await frame.locator('.stage .world').first().waitFor();
    expect(await frame.locator('.agency-list .agency').count()).toBeGreaterThan(1);
  });

  it.each([
    ['/en/wrist/', '/en/blackwrist/'],
    ['/bg/wrist/europol/', '/bg/blackwrist/europol/'],
    ['/en/wrist/embed-code/', '/en/blackwrist/embed-code/'],
  ])('lead a reader without scripts from %s to %s', async (from, to) => {
    const page = await openPlain(from);
    await page.waitForURL(`${origin()}${to}`);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it.each(['/data/{}/operation.json', '/data/{}/agencies.csv', '/oembed/en/{}.json', '/oembed/bg/{}/europol.json', '/en/{}/feed.xml'])('answer as the present ones at %s', async (address) => {
    expect(await textOf(address.replace('{}', 'wrist'))).toBe(await textOf(address.replace('{}', 'blackwrist')));
  });

  it('are in no sitemap', async () => {
    expect(await textOf('/sitemap.xml')).not.toContain('/wrist/');
  });
});

describe('a withdrawn operation', () => {
  it.each(['/en/gone/', '/en/gone/embed-code/', '/en/gone/europol/'])('has its notice at %s', async (address) => {
    const page = await openPlain(address);
    expect(plain(await page.locator('h1').textContent())).toBe('This map was withdrawn on 20 November 2026');
    expect(await page.locator('main').textContent()).toContain('The editors withdrew <this> map.');
  });

  it.each(['/embed/bg/gone/', '/embed/bg/gone-before/', '/embed/bg/gone/europol/'])('has its notice in a frame: %s', async (address) => {
    const frame = await openSandboxed(address);
    expect(plain(await frame.locator('h1').textContent())).toBe('Тази карта беше оттеглена на 20 ноември 2026 г.');
  });

  it('is told of in its feed, and left out where operations are found', async () => {
    expect(await textOf('/en/gone/feed.xml')).toContain('The editors withdrew');
    for (const address of ['/en/', '/sitemap.xml']) expect(await textOf(address)).not.toMatch(/gone/i);
  });
});

describe('the colours of a house', () => {
  it.each([
    ['/en/blackwrist/', 'light', accent.light],
    ['/en/blackwrist/', 'dark', accent.dark],
    ['/en/gone/', 'dark', accent.dark],
    ['/en/nowhere/', 'light', accent.light],
    ['/embed/en/wrist/', 'dark', accent.light],
    ['/embed/en/blackwrist/?theme=dark', 'light', accent.dark],
  ] as const)('pass the policy of %s, and are there for readers who like it %s: %s', async (address, colorScheme, colour) => {
    const page = await newPage({ colorScheme, allowed: /status of 404/, origins: [origin()] });
    await page.goto(`${origin()}${address}`);
    const seen = await page.locator('a, summary').evaluateAll((links) => links.map((link) => getComputedStyle(link).color));
    expect(seen).toContain(formatRgb(colour));
  });
});
