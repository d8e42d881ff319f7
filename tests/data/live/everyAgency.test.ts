import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listPagePattern } from '../../../lib/address/listPages';
import { downloadPath, embedPath, operationPath } from '../../../lib/address/paths';
import { languages } from '../../../lib/language/Language';
import { loadOperations } from '../../../lib/operation/loadOperation';
import { isShown } from '../../../lib/site/isShown';
import { outFolder } from '../../../scripts/site/buildSite';
import { addresses } from '../../browser/setup/addresses';
import { useBrowser } from '../../browser/setup/browser';
import { listedAgencies } from '../../browser/setup/listed';

const { open } = useBrowser();

/** What the build wrote of an operation's facts. */
const fileOf = (slug: string, file: string): string => readFileSync(path.join(outFolder, downloadPath(slug, file)), 'utf8');

/** The agencies that the picture has pins for at this size of its stage, by id; one that has two pins twice. */
async function pictured(page: Page): Promise<readonly string[]> {
  const pins = await page.locator('.plane .pin[data-agencies]').filter({ visible: true }).evaluateAll((all) => all.map((pin) => pin.getAttribute('data-agencies') ?? ''));
  return pins.flatMap((ids) => ids.split(' '));
}

/** Where the list of a page for readers or for frames is whole: there, or where it is too long on the pages of the list alone. */
function listPages(page: string): readonly string[] {
  const base = page.replace(/^\/embed/, '');
  const pages = addresses.filter((address) => address.startsWith(base) && listPagePattern.test(address.slice(base.length, -1)));
  return pages.length > 0 ? pages : [page];
}

describe.each(loadOperations().filter(isShown).map(({ slug, agencies }) => [slug, agencies.map(({ id }) => id).toSorted()] as const))('every agency of %s stands once', (slug, ids) => {
  it('in operation.json', () => {
    const { operation } = JSON.parse(fileOf(slug, 'operation.json')) as { operation: { agencies: readonly { id: string }[] } };
    expect(operation.agencies.map(({ id }) => id).toSorted()).toEqual(ids);
  });

  it('in agencies.csv', () => {
    const rows = parse<{ id: string }>(fileOf(slug, 'agencies.csv'), { columns: true, bom: true });
    expect(rows.map(({ id }) => id).toSorted()).toEqual(ids);
  });

  it('in agencies.geojson', () => {
    const { features } = JSON.parse(fileOf(slug, 'agencies.geojson')) as { features: readonly { properties: { id: string } }[] };
    expect(features.map(({ properties: { id } }) => id).toSorted()).toEqual(ids);
  });

  it.each(languages.flatMap((language) => [operationPath(language, slug), embedPath(language, slug)]))('on the map and in the list of %s', async (address) => {
    const page = await open(address, { javaScriptEnabled: false });
    expect((await pictured(page)).toSorted(), 'on the map').toEqual(ids);
    const listed: string[] = [];
    for (const each of listPages(address)) {
      await page.goto(each);
      listed.push(...(await listedAgencies(page)));
    }
    expect(listed.toSorted(), 'in the list').toEqual(ids);
  });
});
