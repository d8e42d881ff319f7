import { createSecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { brotliSettings, smallest } from '../compress/brotliSettings';
import type { BenchPage, ServedFile } from './BenchPage';
import type { Certificate } from './makeCertificate';

export type Server = { readonly origin: string; readonly close: () => Promise<void> };

/** Serves a page's files on 127.0.0.1 by HTTP/2, as a good static host does: text compressed once, with Brotli's best. */
export async function servePage({ read }: BenchPage, { key, cert }: Certificate): Promise<Server> {
  const known = new Map<string, ReturnType<typeof answerOf>>();
  const sessions = new Set<ServerHttp2Session>();
  const server = createSecureServer({ key, cert }, (request, response) => {
    const address = request.url.replace(/\?.*/, '');
    if (!known.has(address)) known.set(address, answerOf(read(address)));
    const answer = known.get(address);
    if (!answer) return void response.writeHead(404).end();
    response.writeHead(200, answer.headers);
    response.end(answer.body);
  });
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        for (const session of sessions) session.destroy();
        server.close(() => resolve());
      }),
  };
}

function answerOf(file: ServedFile | undefined) {
  if (!file) return undefined;
  const isText = /^text\/|json$|svg\+xml$/.test(file.type);
  const body = isText ? compressed(file.content) : file.content;
  const headers = {
    'content-type': isText ? `${file.type}; charset=utf-8` : file.type,
    ...(isText && { 'content-encoding': 'br' }),
    'content-length': body.length,
    'cache-control': 'public, max-age=600',
    vary: 'accept-encoding',
  };
  return { headers, body };
}

/** A text as `npm run compress` lays it beside the pages for a host to send. */
export function compressed(content: Uint8Array): Uint8Array {
  return smallest(brotliSettings(content.length).map((settings) => brotliCompressSync(content, settings)));
}
