import { afterEach, describe, expect, it, vi } from 'vitest';
import { agencyAddress, agencyPagesAt } from '../../../lib/address/agencyAddress';
import { agencyHref } from '../../../lib/address/agencyHref';

afterEach(() => vi.unstubAllEnvs());

describe('agencyAddress', () => {
  it('is a page of its own where the agencies have pages, and a query where there are more than a thousand', () => {
    expect(agencyAddress('en', 'blackwrist', 'europol', 1000)).toBe('/en/blackwrist/europol/');
    expect(agencyAddress('en', 'blackwrist', 'europol', 1001)).toBe('/en/blackwrist/?agency=europol');
  });

  it('is a page of its own however many there are, where the build asks for them', () => {
    vi.stubEnv('AGENCY_PAGES', '1');
    expect(agencyAddress('en', 'blackwrist', 'europol', 10_000)).toBe('/en/blackwrist/europol/');
  });

  it('is what links on a page lead to', () => {
    for (const count of [10, 10_000]) expect(agencyHref(agencyPagesAt('/en/blackwrist/', count), 'europol')).toBe(agencyAddress('en', 'blackwrist', 'europol', count));
  });
});
