import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { outFolder } from '../../scripts/site/buildSite';
import { addresses } from './setup/addresses';
import { useBrowser } from './setup/browser';

const { newPage } = useBrowser();

it('leads every link of every page to something that is there', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  const broken: Record<string, readonly string[]> = {};
  for (const address of addresses) {
    await page.goto(address);
    const links = await page.locator('a[href]').evaluateAll((all) =>
      all.map((link) => link.getAttribute('href') ?? '').filter((href) => !href.startsWith('#') || document.getElementById(href.slice(1)) === null),
    );
    const unknown = links.filter((href) => !/^(https:\/\/|tel:)/.test(href) && !addresses.includes(href.replace(/[?#].*$/, '')) && !existsSync(path.join(outFolder, href)));
    if (unknown.length > 0) broken[address] = [...new Set(unknown)];
  }
  expect(broken).toEqual({});
}, 120_000);
