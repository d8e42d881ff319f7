import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { subPathFolder, subPathUrl } from '../../../scripts/test/subPathSite';
import { openSite, type Served } from '../../browser/setup/site';

/** The site with oEmbed answers. `fetchPublic` fetches its public address from this machine. */
export type PublicSite = Served & { readonly fetchPublic: (address: string | URL) => Promise<Response> };

/** Serves the site that was built for a public address. */
export async function openPublicSite(): Promise<PublicSite> {
  const site = await openSite(subPathFolder, '/maps');
  return { ...site, fetchPublic: (address) => fetch(localAddress(address, site.origin)) };
}

/** Where this machine serves a public address. */
export function localAddress(address: string | URL, origin: string): URL {
  const { pathname, search } = new URL(address);
  return new URL(`${pathname}${search}`, origin);
}

/** Serves the same site as if it had been built for the port it is served at: for a program that can't be told where an address is. */
export async function openSiteOfThisPort({ origin }: Served): Promise<Served> {
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', origin)).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? '';
      const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const body = /text|json/.test(type) ? (await answer.text()).replaceAll(new URL(subPathUrl).origin, own) : Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'content-type': type }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
