import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blackwrist } from '../../data/blackwrist';
import { importsAnew } from './importsAnew';

importsAnew();
beforeEach(() => {
  vi.stubEnv('SITE_ORIGIN', 'https://example.org');
  vi.stubEnv('SITE_PATH', '/maps');
});

describe('the sitemap', () => {
  it('has every page in each language, with the others beside it', async () => {
    const { sitemapEntries } = await import('../../../lib/site/sitemapEntries');
    const entries = sitemapEntries([blackwrist]);
    expect(entries).toHaveLength(2 * (2 + 1 + 10 + 1));
    expect(entries.filter(({ url }) => url.includes('/embed/'))).toEqual([]);
    expect(entries).toContainEqual({
      url: 'https://example.org/maps/bg/blackwrist/europol/',
      lastModified: '2026-11-24',
      alternates: {
        languages: {
          en: 'https://example.org/maps/en/blackwrist/europol/',
          bg: 'https://example.org/maps/bg/blackwrist/europol/',
          'x-default': 'https://example.org/maps/en/blackwrist/europol/',
        },
      },
    });
  });

  it('has no draft', async () => {
    const { sitemapEntries } = await import('../../../lib/site/sitemapEntries');
    expect(sitemapEntries([{ ...blackwrist, status: 'draft' }]).map(({ url }) => url)).toEqual(['', 'privacy/'].flatMap((page) => ['en', 'bg'].map((language) => `https://example.org/maps/${language}/${page}`)));
  });
});
