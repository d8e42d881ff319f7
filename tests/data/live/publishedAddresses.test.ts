import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outFolder } from '../../scripts/site/buildSite';
import { statedCount } from '../faults/statedCount';
import { builtAddresses, publishedAddresses, unanswered } from './setup/publishedAddresses';
import { openSite, type Served } from './setup/site';

let site: Served;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe('every address that was published', () => {
  it('is answered: pages, frames, scripts, data', async () => {
    expect(await unanswered(site.origin, ['Pages for frames', 'Pages for readers', 'The host’s script', 'Data'])).toEqual([]);
  });

  it('is answered: pictures, which a build with PICTURES=0 leaves out', async () => {
    expect(await unanswered(site.origin, ['Pictures'])).toEqual([]);
  });

  it('is counted by docs/reliability.md', () => {
    expect(statedCount('published addresses')).toBe(publishedAddresses().length);
  });

  it('stands in docs/contracts/published-addresses.txt: what a build brings has to be added there', () => {
    const built = builtAddresses(outFolder);
    expect(built.length).toBeGreaterThan(50);
    expect(built.filter((address) => !publishedAddresses().includes(address))).toEqual([]);
  });
});
