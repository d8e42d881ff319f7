import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outFolder } from '../../../scripts/site/buildSite';
import { addressesWithSiteUrl } from '../../browser/setup/addressesWithSiteUrl';
import { builtAddresses, linesToAdd, publishedAddresses, publishedFile, unanswered } from '../../browser/setup/publishedAddresses';
import { openSite, type Served } from '../../browser/setup/site';

const gone = `These addresses were published, and articles load them for years; this build has no answer for them. Bring back the operation or the agency under
the id that it had. Where it had to go because it could lead to a child, put "- " before its lines, as ${publishedFile} says at its top.`;
const fresh = `This build brings addresses that were not published before. When they are as they shall stay for ever, add these lines to
${publishedFile}, each below its heading, in the same commit as the data:`;

let site: Served;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe('every address that was published', () => {
  it('is answered by a build of the data: pages, frames, scripts, data', async () => {
    const addresses = (['Pages for frames', 'Pages for readers', 'The host’s script', 'Data'] as const).flatMap(publishedAddresses);
    expect(addresses.length).toBeGreaterThan(0);
    expect(await unanswered(site.origin, addresses), gone).toEqual([]);
  });

  it('is answered by a build of the data: pictures, which one with PICTURES=0 leaves out', async () => {
    expect(await unanswered(site.origin, publishedAddresses('Pictures')), gone).toEqual([]);
  });

  it('is there in a build with SITE_URL: oEmbed answers, feeds, the list for search engines', () => {
    const built = addressesWithSiteUrl();
    expect(publishedAddresses('With SITE_URL').filter((address) => !built.includes(address)), gone).toEqual([]);
  });
});

it(`stands in ${publishedFile}, whatever address a build brings: the lines to add are below`, () => {
  const built = [...builtAddresses(outFolder), ...addressesWithSiteUrl()];
  expect(built.length).toBeGreaterThan(50);
  const lines = linesToAdd(built);
  expect(lines, `${fresh}\n\n${lines}\n`).toBe('');
});
