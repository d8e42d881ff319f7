import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Operation } from '../../../lib/operation/Operation';
import { everyOperation } from '../../fixtures/operations/everyOperation';
import { blackwrist } from '../../data/blackwrist';
import { importsAnew } from './importsAnew';

const schemaFile = (fileName: string) => ({ fileName, contents: readFileSync(`tests/fixtures/schemas/${fileName}`, 'utf8') });

importsAnew();
beforeEach(() => {
  vi.stubEnv('SITE_ORIGIN', 'https://example.org');
  vi.stubEnv('SITE_PATH', '/maps');
});

async function sitemapOf(operations: readonly Operation[]): Promise<string> {
  const { sitemapXml } = await import('../../../lib/site/sitemapXml');
  return sitemapXml(operations);
}

/** What libxml2 has against a sitemap, by the schema of sitemaps.org. */
async function faultsIn(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'sitemap.xml', contents }], schema: [schemaFile('sitemap.xsd')], preload: [schemaFile('xhtml-link.xsd')] });
  return errors.map(({ rawMessage }) => rawMessage);
}

describe('sitemap.xml', () => {
  it('is of the schema of sitemaps.org, whatever the operations', async () => {
    expect(await faultsIn(await sitemapOf(everyOperation.map(([, operation]) => operation)))).toEqual([]);
  });

  it.each(['2026', '2026-11', '2026-11-24'])('says the day of a change that is known as %s', async (reviewed) => {
    const text = await sitemapOf([{ ...blackwrist, reviewed }]);
    expect(text).toContain(`<lastmod>${`${reviewed}-01-01`.slice(0, 10)}</lastmod>`);
    expect(await faultsIn(text)).toEqual([]);
  });

  it('is still of it with no operation at all', async () => {
    expect(await faultsIn(await sitemapOf([]))).toEqual([]);
  });

  it('would be refused in another order: the schema is really asked', async () => {
    const text = await sitemapOf([blackwrist]);
    const turned = text.replace(/(<lastmod>.*<\/lastmod>)(\s*)(<xhtml:link .*\/>)/, '$3$2$1');
    expect(turned).not.toBe(text);
    expect(await faultsIn(turned)).not.toEqual([]);
  });
});
