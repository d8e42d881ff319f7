import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** The parts of `docs/contracts/published-addresses.txt`. */
export type AddressPart = 'Pages for frames' | 'Pages for readers' | 'The host’s script' | 'Data' | 'Pictures' | 'With SITE_URL';

/** The addresses of a part, or of all, that have to be answered for ever, from the site's root on. */
export function publishedAddresses(part: AddressPart | '' = ''): readonly string[] {
  const parts = readFileSync('docs/contracts/published-addresses.txt', 'utf8').split(/^## /m);
  return parts.filter((each) => each.startsWith(part)).flatMap((each) => each.split('\n').filter((line) => line.startsWith('/')));
}

/** Those of some addresses that a site has no answer for, or leads elsewhere. */
export async function unanswered(site: string, parts: readonly AddressPart[]): Promise<readonly string[]> {
  const addresses = parts.flatMap((part) => publishedAddresses(part));
  expect(addresses.length).toBeGreaterThan(0);
  const answers = await Promise.all(addresses.map(async (address) => ({ address, status: (await fetch(site + address, { redirect: 'manual' })).status })));
  return answers.filter(({ status }) => status !== 200).map(({ address, status }) => `${address}: ${status}`);
}

/** The addresses of all that a build wrote, but for files that are named by what is in them, and those that only browsers and crawlers look for. */
export function builtAddresses(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file) && !/(^|\/)404\.html$/.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .filter((address) => !/^\/(assets\/|icon\.|robots\.txt)/.test(address))
    .sort();
}
