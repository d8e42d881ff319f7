import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../site-address.js';

describe('siteAddress', () => {
  it.each([
    [undefined, undefined, ''],
    ['', undefined, ''],
    ['https://example.org', 'https://example.org', ''],
    ['https://example.org/', 'https://example.org', ''],
    ['https://example.org/maps', 'https://example.org', '/maps'],
    ['https://example.org/maps/', 'https://example.org', '/maps'],
    ['https://example.org/news/maps//', 'https://example.org', '/news/maps'],
    ['http://localhost:8080/maps/?a=b#c', 'http://localhost:8080', '/maps'],
  ])('takes %s to be at %s in the folder "%s"', (url, origin, path) => {
    expect(siteAddress(url)).toEqual({ origin, path });
  });

  it.each(['example.org', '/maps/', 'ftp://example.org/', 'javascript:alert(1)', 'https://', ' '])('refuses %j, and says what would be right', (url) => {
    expect(() => siteAddress(url)).toThrow(`SITE_URL must be an address such as https://example.org/maps/, not '${url}'.`);
  });
});
