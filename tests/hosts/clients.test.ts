import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subPathUrl } from '../../scripts/test/subPathSite';
import { provideSubPathSite } from '../browser/setup/provideSubPathSite';
import type { Served } from '../browser/setup/site';
import { clients } from './setup/clients';
import { expectHost } from './setup/hostTable';
import { openPublicSite, openSiteOfThisPort, type PublicSite } from './setup/publicSite';
import { versionOf } from './setup/versionOf';

let site: PublicSite;
let sameSite: Served;
let removeSite: () => void;

beforeAll(async () => {
  removeSite = await provideSubPathSite();
  site = await openPublicSite();
  sameSite = await openSiteOfThisPort(site);
}, 240_000);

afterAll(async () => {
  await sameSite.close();
  await site.close();
  removeSite();
});

const pages = [
  { code: 'address', path: 'en/blackwrist/' },
  { code: 'frame’s address', path: 'embed/en/blackwrist/' },
] as const;

describe.each(clients)('$host', ({ host, name, ask }) => {
  it.each(pages)('makes of the $code a card or a map', async ({ code, path }) => {
    const { title, description, picture, frame, height } = await ask(`${subPathUrl}${path}`, site, `${sameSite.origin}/maps/${path}`);
    expect(title).toMatch(/\p{L}/u);
    if (frame !== undefined) expect(frame).toContain('/maps/embed/en/blackwrist/');
    const parts = { title, description, picture };
    const card = Object.entries(parts).filter(([, part]) => part).map(([part]) => part).join(', ');
    expectHost({ host, version: versionOf(name), code, comes: frame === undefined ? `a card: ${card}` : `map; ${card}`, height: frame === undefined ? '–' : height === undefined ? 'none' : 'that of the answer', without: '–' });
  });
});
