import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { headerReader } from '../../scripts/policy/headerReader';
import { outFolder } from '../../scripts/site/buildSite';
import { serveSite } from '../../scripts/site/serveSite';
import type { Served } from '../browser/setup/site';
import type { Harm } from './harms';

/** The files that bring a page to life, and the others that it may ask for. */
export const files = {
  styles: /^\/assets\/map\.\w+\.css$/,
  facts: /^\/assets\/facts\.\w+\.js$/,
  code: /^\/assets\/map\.\w+\.js$/,
  paper: /^\/assets\/print-\w+\.\w+\.css$/,
  outlines: /^\/assets\/outlines\.\w+\.js$/,
  assets: /^\/assets\//,
  pages: /\/$/,
} as const;

export type Part = 'styles' | 'facts' | 'code';
export const parts: readonly Part[] = ['styles', 'facts', 'code'];

/** An exported site, served at a free port by a host that harms some of its files. */
export type FaultySite = Served & {
  /** Harms every file whose path matches, from the next request on, in place of any harm before. */
  readonly harm: (which: RegExp, how: Harm) => void;
  /** Ends the harm. What never came still doesn't. */
  readonly mend: () => void;
};

/** Serves the exported site, or another folder, as a faulty host does. */
export async function openFaultySite(folder = outFolder): Promise<FaultySite> {
  const headersOf = headerReader(folder);
  const server = await serveSite({ folder, base: '' }, 0);
  const [serve] = server.listeners('request') as ((request: unknown, response: unknown) => void)[];
  let harmed: { readonly which: RegExp; readonly how: Harm } | undefined;
  server.removeAllListeners('request').on('request', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!harmed?.which.test(pathname)) return serve?.(request, response);
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = { '.js': 'text/javascript', '.css': 'text/css' }[path.extname(file)] ?? 'text/html; charset=utf-8';
    const own = headersOf(path.relative(folder, file)).filter(([name]) => name !== 'Content-Security-Policy');
    return harmed.how(response, { headers: { 'Content-Type': type, ...Object.fromEntries(own) }, content: readFileSync(file) });
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    harm: (which, how) => (harmed = { which, how }),
    mend: () => (harmed = undefined),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
