import { createRequire } from 'node:module';
import path from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { subPathUrl } from '../../scripts/test/subPathSite';
import { useBrowser } from '../browser/setup/browser';
import { useHosts } from '../browser/setup/hosts';
import { provideSubPathSite } from '../browser/setup/provideSubPathSite';
import { readArticle } from './setup/article';
import { codeOf, htmlForms } from './setup/codes';
import { fromPackage } from './setup/fromPackage';
import { expectHost } from './setup/hostTable';
import { openPublicSite, type PublicSite } from './setup/publicSite';

type Answer = { readonly type: string; readonly url: string; readonly metadata: { readonly title: string; readonly description: string | null; readonly icon: string } };
type Service = { readonly fetchOembedDataFromUrl: (address: string, type?: string) => Promise<Answer> };

const address = `${subPathUrl}en/blackwrist/`;
const browser = useBrowser();
const { openHost } = useHosts(browser);
let site: PublicSite;
let removeSite: () => void;

beforeAll(async () => {
  removeSite = await provideSubPathSite();
  site = await openPublicSite();
}, 240_000);

afterAll(async () => {
  await site.close();
  removeSite();
});

/** Ghost's own service, unchanged, which fetches from this machine and stores nothing. */
function openService(): Service {
  const { folder } = fromPackage('ghost');
  const OEmbedService = createRequire(path.join(folder, 'index.js'))('./oembed-service.js') as new (needs: object) => Service;
  const bytesOf = async (url: string): Promise<Buffer> => Buffer.from(await (await site.fetchPublic(url)).arrayBuffer());
  const answerOf = async (url: string, isJson: boolean) => {
    const answer = await site.fetchPublic(url);
    const body: unknown = isJson ? await answer.json() : Buffer.from(await answer.arrayBuffer());
    return { url, body, headers: Object.fromEntries(answer.headers) };
  };
  // As got, which Ghost uses: an answer, or its bytes when asked for.
  const externalRequest = (url: string, options?: { readonly responseType?: string }): object =>
    options ? answerOf(url, options.responseType === 'json') : { buffer: () => bytesOf(url) };
  const stream = (url: string): Readable => {
    const bytes = new PassThrough();
    void site.fetchPublic(url).then(async (answer) => {
      bytes.emit('response', { statusCode: answer.status, headers: Object.fromEntries(answer.headers), url });
      bytes.end(Buffer.from(await answer.arrayBuffer()));
    });
    return bytes;
  };
  const config = { get: (key: string) => (key === 'env' ? 'development' : { images: { extensions: ['.png'] } }) };
  const imageStore = { getSanitizedFileName: (name: string) => name, saveRaw: (_: Buffer, target: string) => Promise.resolve(`/content/images/${target}`) };
  return new OEmbedService({ config, externalRequest: Object.assign(externalRequest, { stream }), imageStore });
}

/** What Ghost publishes of a card with HTML, by its own renderer. It asks a document for one element, to hold a text. */
function htmlCard(html: string): string {
  type Renderer = { readonly renderHtmlNode: (node: { readonly html: string }, options: object) => { readonly element: { readonly value: string } } };
  const { folder } = fromPackage('@tryghost/kg-default-nodes');
  const { renderHtmlNode } = createRequire(path.join(folder, 'index.js'))('./nodes/html/html-renderer.js') as Renderer;
  const createDocument = (): object => ({ createElement: () => ({ value: '' }) });
  return renderHtmlNode({ html }, { createDocument }).element.value;
}

it.each(htmlForms)('Ghost 6 publishes the code "%s" in an HTML card as it is', async (form) => {
  const { words, ...reading } = await readArticle(openHost, htmlCard(codeOf(form, browser.origin())));
  expect(words).toBe('');
  expectHost({ host: 'Ghost, HTML card', version: fromPackage('ghost').version, code: form, ...reading });
});

it('Ghost 6 makes a bookmark card of the address that is pasted', async () => {
  const { type, url, metadata } = await openService().fetchOembedDataFromUrl(address);
  expect({ type, url }).toEqual({ type: 'bookmark', url: address });
  expect(metadata.title).toMatch(/\p{L}/u);
  expect(metadata.description).toMatch(/\p{L}/u);
  expect(metadata.icon).toMatch(/^\/content\/images\/icon\/.*\.png$/);
  expectHost({ host: 'Ghost', version: fromPackage('ghost').version, code: 'address', comes: 'a bookmark card', height: '–', without: 'the same card' });
});

it('Ghost 6 refuses to embed it, since it trusts the answers of the hosts on its list alone', async () => {
  await expect(openService().fetchOembedDataFromUrl(address, 'embed')).rejects.toThrow(/No provider found/);
});
