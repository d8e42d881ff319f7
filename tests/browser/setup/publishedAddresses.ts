import { readdirSync, readFileSync } from 'node:fs';

/** Every address that has to be answered for ever, from the site's root on. */
export const publishedFile = 'docs/contracts/published-addresses.txt';

/** The parts of that file, and which addresses belong in each: the first that fits. */
const parts = [
  ['Pages for frames', /^\/embed\/.*\/$/],
  ['Pages for readers', /\/$/],
  ['The host’s script', /\.js$/],
  ['With SITE_URL', /^\/oembed\/|\/(feed|sitemap)\.xml$|\/apple-news\.json$/],
  ['Pictures', /\.(png|svg|ico)$/],
  ['Data', /./],
] as const;

export type AddressPart = (typeof parts)[number][0];

/** The addresses of a part of the file, or of all. */
export function publishedAddresses(part: AddressPart | '' = ''): readonly string[] {
  const written = readFileSync(publishedFile, 'utf8').split(/^## /m);
  return written.filter((each) => each.startsWith(part)).flatMap((each) => each.split('\n').filter((line) => line.startsWith('/')));
}

/** Those of some addresses that are not published yet, as lines of the file below their headings. */
export function linesToAdd(addresses: readonly string[]): string {
  const partOf = (address: string): AddressPart => parts.find(([, pattern]) => pattern.test(address))?.[0] ?? 'Data';
  const fresh = addresses.filter((address) => !publishedAddresses().includes(address));
  return parts.map(([part]) => [part, fresh.filter((address) => partOf(address) === part)] as const)
    .filter(([, lines]) => lines.length > 0)
    .map(([part, lines]) => [`## ${part}`, ...lines].join('\n'))
    .join('\n\n');
}

/** Those of some addresses that a site has no answer for, or leads elsewhere. */
export async function unanswered(site: string, addresses: readonly string[]): Promise<readonly string[]> {
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
