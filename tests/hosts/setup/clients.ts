import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import type { PublicSite } from './publicSite';
import { ownFolder } from './versionOf';

/** What a client gets of an address: a card's parts, and a frame where it shows one. */
export type Card = { readonly title?: string | undefined; readonly description?: string | undefined; readonly picture?: string | undefined; readonly frame?: string | undefined; readonly height?: number | undefined };

type Client = { readonly host: string; readonly name: string; readonly ask: (address: string, site: PublicSite, sameSite: string) => Promise<Card> };
type Data = Readonly<Record<string, unknown>>;
type Oembed = { readonly title?: string; readonly html?: string; readonly height?: number };
type Meta = { readonly title?: string; readonly description?: string };

const own = createRequire(path.join(ownFolder, 'package.json'));
const use = (name: string) => own(name) as (...args: readonly unknown[]) => Promise<Data> & Data;

const framed = ({ title, html, height }: Oembed): Card => ({ title, frame: html?.includes('<iframe') ? html : undefined, height });
const textOf = async (address: string, site: PublicSite): Promise<string> => (await site.fetchPublic(address)).text();

/** Asks Iframely's open-source core, in a folder of its own, as it wants to be run. */
async function askIframely(address: string): Promise<Card> {
  const { stdout } = await promisify(execFile)(process.execPath, ['run.mjs', address], { cwd: path.join(ownFolder, 'iframely') });
  type Link = { readonly rel: readonly string[]; readonly href?: string; readonly html?: string; readonly media?: { readonly height?: number } };
  const { meta, links } = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as { readonly meta: Meta; readonly links: readonly Link[] };
  const app = links.find(({ rel }) => rel.includes('app') || rel.includes('player'));
  return { ...meta, picture: links.find(({ rel }) => rel.includes('thumbnail'))?.href, frame: app && (app.html ?? app.href), height: app?.media?.height };
}

export const clients: readonly Client[] = [
  { host: 'Iframely, the open-source core', name: 'iframely', ask: (_, __, same) => askIframely(same) },
  { host: '@extractus/oembed-extractor', name: 'oembed-extractor', ask: async (_, __, same) => framed(await (own('oembed-extractor') as { extract: (address: string) => Promise<Oembed> }).extract(same)) },
  {
    host: 'unfurl.js',
    name: 'unfurl.js',
    ask: async (address, { fetchPublic }) => {
      type Unfurled = Meta & { readonly oEmbed?: Oembed; readonly open_graph?: { readonly images?: readonly { readonly url: string }[] } };
      const { unfurl } = own('unfurl.js') as { readonly unfurl: (address: string, settings: object) => Promise<Unfurled> };
      const { title, description, oEmbed, open_graph: graph } = await unfurl(address, { fetch: fetchPublic });
      return { ...framed(oEmbed ?? {}), title, description, picture: graph?.images?.[0]?.url };
    },
  },
  {
    host: 'open-graph-scraper',
    name: 'open-graph-scraper',
    ask: async (address, site) => {
      const { result } = (await use('open-graph-scraper')({ html: await textOf(address, site) })) as { readonly result: { readonly ogTitle?: string; readonly ogDescription?: string; readonly ogImage?: readonly { readonly url: string }[] } };
      return { title: result.ogTitle, description: result.ogDescription, picture: result.ogImage?.[0]?.url };
    },
  },
  {
    host: 'link-preview-js',
    name: 'link-preview-js',
    ask: async (address, site) => {
      const { getPreviewFromContent } = own('link-preview-js') as { readonly getPreviewFromContent: (answer: object) => Promise<Meta & { readonly images: readonly string[] }> };
      const { title, description, images } = await getPreviewFromContent({ url: address, headers: { 'content-type': 'text/html' }, data: await textOf(address, site) });
      return { title, description, picture: images[0] };
    },
  },
  {
    host: 'metascraper',
    name: 'metascraper',
    ask: async (address, site) => {
      const scrapers = ['title', 'description', 'image'].map((part) => use(`metascraper-${part}`)());
      const scrape = use('metascraper')(scrapers) as unknown as (page: object) => Promise<Meta & { readonly image: string | null }>;
      const { title, description, image } = await scrape({ url: address, html: await textOf(address, site) });
      return { title, description, picture: image ?? undefined };
    },
  },
];
