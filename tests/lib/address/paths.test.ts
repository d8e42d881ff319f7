import { describe, expect, it, vi } from 'vitest';
import { importsAnew } from '../site/importsAnew';

importsAnew();

/** The addresses of a site that lives in a folder of its host. */
async function addressesIn(folder: string | undefined): Promise<readonly string[]> {
  vi.stubEnv('SITE_PATH', folder);
  const { homePath, operationPath, agencyPath, embedPath, embedAgencyPath, embedCodePath, hostScriptPath, licencesPath, oembedPath, feedPath, downloadPath, factsSchemaPath, sitemapPath } = await import('../../../lib/address/paths');
  return [
    homePath('bg'),
    operationPath('en', 'blackwrist'),
    agencyPath('bg', 'blackwrist', 'interpol'),
    embedPath('en', 'blackwrist'),
    embedAgencyPath('bg', 'blackwrist', 'interpol'),
    embedCodePath('bg', 'blackwrist'),
    hostScriptPath,
    licencesPath,
    oembedPath('en', 'blackwrist'),
    oembedPath('bg', 'blackwrist', 'interpol'),
    feedPath('bg', 'blackwrist'),
    downloadPath('blackwrist', 'agencies.csv'),
    factsSchemaPath,
    sitemapPath,
  ];
}

const addresses = [
  '/bg/',
  '/en/blackwrist/',
  '/bg/blackwrist/interpol/',
  '/embed/en/blackwrist/',
  '/embed/bg/blackwrist/interpol/',
  '/bg/blackwrist/embed-code/',
  '/embed.v1.js',
  '/licences.txt',
  '/oembed/en/blackwrist.json',
  '/oembed/bg/blackwrist/interpol.json',
  '/bg/blackwrist/feed.xml',
  '/data/blackwrist/agencies.csv',
  '/data/operation.schema.json',
  '/sitemap.xml',
];

describe('the addresses', () => {
  it('are what old articles link to: never change one', async () => {
    expect(await addressesIn(undefined)).toEqual(addresses);
  });
  it('stand under the folder that the site lives in', async () => {
    expect(await addressesIn('/news/maps')).toEqual(addresses.map((address) => `/news/maps${address}`));
  });
});
