import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** An exported site to serve: its folder, and the path that it was built for (`''` or `/maps`). */
export type Site = { readonly folder: string; readonly base: string };

/**
 * Serves an exported site as a static host does: folders by their `index.html`, an unknown address by the nearest `404.html`.
 *
 * @returns the listening server.
 * @throws NodeJS.ErrnoException `EADDRINUSE` when the port is taken.
 */
export async function serveSite({ folder, base }: Site, port: number, host?: string): Promise<Server> {
  // `dev` reads the folder anew at each request, so that a build while serving is seen.
  const assets = sirv(folder, { dev: true, etag: true, onNoMatch: (request, response) => answerNotFound(folder, request.url ?? '/', response) });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (base && url !== base && !url.startsWith(`${base}/`)) {
      response.writeHead(302, { Location: `${base}/${new URL(url, 'http://localhost').search}` }).end();
      return;
    }
    request.url = url.slice(base.length) || '/';
    assets(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

function answerNotFound(folder: string, url: string, response: ServerResponse): void {
  const page = nearestNotFoundPage(folder, new URL(url, 'http://localhost').pathname);
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page ? readFileSync(page) : 'Not found');
}

/** The `404.html` of the deepest folder on the way to an address that has one, as hosts look for it. */
function nearestNotFoundPage(folder: string, pathname: string): string | undefined {
  const steps = pathname.split('/').filter((step) => /^[\w-]+$/.test(step));
  const folders = steps.map((_, index) => path.join(folder, ...steps.slice(0, index + 1))).reverse();
  return [...folders, folder].map((candidate) => path.join(candidate, '404.html')).find((candidate) => existsSync(candidate));
}
