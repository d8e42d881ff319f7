import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Operation } from '../../../lib/operation/Operation';
import { everyOperation } from '../../fixtures/operations/everyOperation';
import { sitemapFaults } from '../../fixtures/schemas/sitemapFaults';
import { blackwrist } from '../../data/blackwrist';
import { importsAnew } from './importsAnew';

importsAnew();
beforeEach(() => {
  vi.stubEnv('SITE_ORIGIN', 'https://example.org');
  vi.stubEnv('SITE_PATH', '/maps');
});

async function sitemapOf(operations: readonly Operation[]): Promise<string> {
  const { sitemapXml } = await import('../../../lib/site/sitemapXml');
  return sitemapXml(operations);
}

describe('sitemap.xml', () => {
  it('is of the schema of sitemaps.org, whatever the operations', async () => {
    expect(await sitemapFaults(await sitemapOf(everyOperation.map(([, operation]) => operation)))).toEqual([]);
  });

  it.each(['2026', '2026-11', '2026-11-24'])('says the day of a change that is known as %s', async (reviewed) => {
    const text = await sitemapOf([{ ...blackwrist, reviewed }]);
    expect(text).toContain(`<lastmod>${`${reviewed}-01-01`.slice(0, 10)}</lastmod>`);
    expect(await sitemapFaults(text)).toEqual([]);
  });

  it('is still of it with no operation at all', async () => {
    expect(await sitemapFaults(await sitemapOf([]))).toEqual([]);
  });

  it('would be refused in another order: the schema is really asked', async () => {
    const text = await sitemapOf([blackwrist]);
    const turned = text.replace(/(<lastmod>.*<\/lastmod>)(\s*)(<xhtml:link .*\/>)/, '$3$2$1');
    expect(turned).not.toBe(text);
    expect(await sitemapFaults(turned)).not.toEqual([]);
  });
});
