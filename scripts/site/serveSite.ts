import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import type { Header } from '../../lib/headers/headersOf';
import { headerReader } from '../policy/headerReader';

/** An exported site to serve: its folder, and the path that it was built for (`''` or `/maps`). */
export type Site = { readonly folder: string; readonly base: string };

/** What is no address of the site: the rules for hosts, and the compressed copies that go out under the page's own address. */
const hidden = /^\/_headers$|\.(br|gz)$/;

/**
 * Serves an exported site as a static host does: folders by their `index.html`, an unknown address by the nearest `404.html`, and each file with the
 * headers that the rules for all hosts give it.
 *
 * @returns the listening server.
 * @throws NodeJS.ErrnoException `EADDRINUSE` when the port is taken.
 */
export async function serveSite({ folder, base }: Site, port: number, host?: string): Promise<Server> {
  // `dev` reads the folder anew at each request, so that a build while serving is seen.
  const headersOf = headerReader(folder);
  const notFound = (url: string, response: ServerResponse): void => answerNotFound(folder, url, response, headersOf);
  const assets = sirv(folder, {
    dev: true,
    etag: true,
    onNoMatch: (request, response) => notFound(request.url ?? '/', response),
    setHeaders: (response, pathname) => setHeaders(response, headersOf(fileAt(folder, pathname))),
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (base && url !== base && !url.startsWith(`${base}/`)) {
      response.writeHead(302, { Location: `${base}/${new URL(url, 'http://localhost').search}` }).end();
      return;
    }
    request.url = url.slice(base.length) || '/';
    if (hidden.test(request.url)) notFound(request.url, response);
    else assets(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

/** The file that an address is answered with, which ends in a slash, names a page's folder, or names the file. */
function fileAt(folder: string, pathname: string): string {
  const at = pathname.replace(/^\//, '');
  return existsSync(path.join(folder, at, 'index.html')) ? `${at.replace(/(?<=.)\/?$/, '/')}index.html` : at;
}

function setHeaders(response: ServerResponse, headers: readonly Header[]): void {
  for (const [name, value] of headers) response.setHeader(name, value);
}

function answerNotFound(folder: string, url: string, response: ServerResponse, headersOf: (file: string) => readonly Header[]): void {
  const page = nearestNotFoundPage(folder, new URL(url, 'http://localhost').pathname);
  setHeaders(response, headersOf(page === undefined ? '404.html' : path.relative(folder, page)));
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page ? readFileSync(page) : 'Not found');
}

/** The `404.html` of the deepest folder on the way to an address that has one, as hosts look for it. */
function nearestNotFoundPage(folder: string, pathname: string): string | undefined {
  const steps = pathname.split('/').filter((step) => /^[\w-]+$/.test(step));
  const folders = steps.map((_, index) => path.join(folder, ...steps.slice(0, index + 1))).reverse();
  return [...folders, folder].map((candidate) => path.join(candidate, '404.html')).find((candidate) => existsSync(candidate));
}
