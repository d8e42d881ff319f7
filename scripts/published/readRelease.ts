import { urlOf } from '../../lib/address/urlOf';
import { toldIn, type PublishedFacts, type Release } from '../../lib/published/Release';
import { operationsIn } from './operationsIn';
import { fromAddress, fromFolder, type ReadFile } from './ReadFile';

/**
 * What the last release told: of every operation whose page its sitemap names, and of a folder without a sitemap of
 * every one that has facts. A draft that was built to be looked at is in no sitemap.
 *
 * @param where the address of a site, or a folder that was built.
 * @throws Error in one sentence when it cannot be read, or is no such site. It quotes nothing of what stands there.
 */
export async function readRelease(where: string): Promise<Release> {
  const address = urlOf(where);
  const isAddress = address?.protocol === 'https:' || address?.protocol === 'http:';
  const { read, list } = isAddress ? fromAddress(where) : fromFolder(where);
  const sitemap = await read('sitemap.xml');
  const slugs = sitemap === undefined ? list() : operationsIn(sitemap);
  if (slugs.length === 0)
    throw new Error(`${where} names no operation; give the address of a site, or the folder that it was built to`);
  const release = new Map<string, PublishedFacts | undefined>();
  for (const slug of slugs) release.set(slug, await factsOf(slug, read, where));
  return release;
}

async function factsOf(slug: string, read: ReadFile, where: string): Promise<PublishedFacts | undefined> {
  const file = `data/${slug}/operation.json`;
  const text = await read(file);
  const told = text === undefined ? {} : toldIn(text);
  if (told === undefined) throw new Error(`${file} of ${where} is in no form that can be compared`);
  return told.facts;
}
