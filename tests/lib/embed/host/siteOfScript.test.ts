import { expect, it } from 'vitest';
import { siteOfScript } from '../../../../lib/embed/host/siteOfScript';

it.each([
  ['https://example.org/embed.v1.js', 'https://example.org/'],
  ['https://example.org/maps/embed.v1.js?ver=6.9#x', 'https://example.org/maps/'],
])('takes the folder of %s for the site', (src, site) => {
  expect(siteOfScript(src)).toBe(site);
});
