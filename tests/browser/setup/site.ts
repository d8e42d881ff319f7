import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { outFolder } from '../../../scripts/site/buildSite';
import { serveSite } from '../../../scripts/site/serveSite';

/** Something that is being served: at which origin, and how to stop. */
export type Served = { readonly origin: string; readonly close: () => Promise<void> };

/**
 * Serves an exported site at a free port.
 *
 * @param folder the exported site; where the build writes it when left out.
 * @param base the path that it was built for, `''` or `/maps`.
 * @throws Error when the folder is not there.
 */
export async function openSite(folder = outFolder, base = ''): Promise<Served> {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}; build it first: npm run build:frozen, or for the data npm run build`);
  const server = await serveSite({ folder, base }, 0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
