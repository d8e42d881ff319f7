import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Served } from './site';

/**
 * Serves an article of another origin, on any of its addresses, that frames a page as a newsroom does.
 *
 * @param frame the iframe's markup.
 * @param headers what the article is sent with beside its type.
 */
export async function openHostPage(frame: string, headers: Readonly<Record<string, string>> = {}): Promise<Served> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(article(frame));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const article = (frame: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { display: block; border: 0 }</style></head>
<body><h1>An article</h1><p>Its first words.</p>${frame}<p style="height: 1200px">Its last words.</p></body>
</html>`;
