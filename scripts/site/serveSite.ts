import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import send from 'send';
import { headerReader } from '../policy/headerReader';
import { answerMissing, type Answering } from './answerMissing';
import { pathOf } from './pathOf';

/** An exported site to serve: its folder, and the path that it was built for (`''` or `/maps`). */
export type Site = { readonly folder: string; readonly base: string };

/** What is no address of the site: the rules for hosts, and the compressed copies that go out under the page's own address. */
const hidden = /^_(headers|redirects)$|\.(br|gz)$/i;

/**
 * Serves an exported site as a static host does: folders by their `index.html`, an unknown address by the nearest `404.html`, and each file with the
 * headers that the rules for all hosts give it. No request ends it (docs/decisions/0037-the-file-server.md).
 *
 * @returns the listening server.
 * @throws NodeJS.ErrnoException `EADDRINUSE` when the port is taken.
 */
export async function serveSite({ folder, base }: Site, port: number, host?: string): Promise<Server> {
  const headersOf = headerReader(folder);
  const server = createServer((request, response) => {
    const answering: Answering = { folder, response, headersOf };
    try {
      answer(request, answering, base);
    } catch {
      answerMissing(answering, [], 500);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

function answer(request: IncomingMessage, answering: Answering, base: string): void {
  const { response } = answering;
  if (request.method !== 'GET' && request.method !== 'HEAD') return answerMissing(answering, [], 405, [['Allow', 'GET, HEAD']]);
  const { steps, query, isFolder } = pathOf(request.url ?? '/');
  if (!steps) return answerMissing(answering, [], 404);
  const own = base.split('/').slice(1);
  if (own.some((step, index) => steps[index] !== step)) return redirect(response, `${base}/${query}`);
  const inside = steps.slice(own.length);
  const file = [...inside, ...(isFolder || inside.length === 0 ? ['index.html'] : [])].join('/');
  if (hidden.test(file)) return answerMissing(answering, inside, 404);
  sendFile(request, answering, file, inside, () => redirect(response, `${base}/${inside.map(encodeURIComponent).join('/')}/${query}`));
}

function sendFile(request: IncomingMessage, answering: Answering, file: string, steps: readonly string[], onFolder: () => void): void {
  const { folder, response, headersOf } = answering;
  send(request, file.split('/').map(encodeURIComponent).join('/'), { root: folder, index: false, dotfiles: 'allow', cacheControl: false })
    .on('headers', () => {
      for (const [name, value] of headersOf(file)) response.setHeader(name, value);
    })
    .on('directory', onFolder)
    .on('error', ({ status }: { status?: number }) => {
      if (response.headersSent) return response.destroy();
      // Of a file that is shorter than the end of it that was asked for, the whole is meant.
      if (status === 416 && /^bytes=-0*[1-9]\d*$/.test(request.headers.range ?? '')) {
        delete request.headers.range;
        response.removeHeader('Content-Range');
        return sendFile(request, answering, file, steps, onFolder);
      }
      answerMissing(answering, steps, status === 412 || status === 416 || status === 500 ? status : 404);
    })
    .pipe(response);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location, 'X-Content-Type-Options': 'nosniff' }).end();
}
