import type { ServerResponse } from 'node:http';

/** A file as the build wrote it, and the headers of its answer: without a policy, which would forbid what a test changes in a page. */
export type WholeFile = { readonly headers: Readonly<Record<string, string>>; readonly content: Buffer };

/** What a host, a proxy or the way to it does to a file. */
export type Harm = (response: ServerResponse, file: WholeFile) => void;

const page = '<!doctype html><html lang="en"><title>Home</title><p>Welcome.</p></html>';

export const harms = {
  missing: (response) => void response.writeHead(404, { 'Content-Type': 'text/html' }).end(page),
  asPage: (response) => void response.writeHead(200, { 'Content-Type': 'text/html', 'X-Content-Type-Options': 'nosniff' }).end(page),
  asPageSniffed: (response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end(page),
  stalled: () => undefined,
  cut: (response, { headers, content }) => {
    response.writeHead(200, { ...headers, 'Content-Length': content.length });
    response.write(content.subarray(0, content.length / 2), () => response.destroy());
  },
  truncated: (response, { headers, content }) => void response.writeHead(200, headers).end(content.subarray(0, content.length / 2)),
  refused: (response) => void response.destroy(),
} as const satisfies Readonly<Record<string, Harm>>;

/** Sends a file with its text changed: what a page of another build, a proxy, or a fault in the code would send. */
export function changed(change: (text: string) => string): Harm {
  return (response, { headers, content }) => {
    const text = content.toString();
    const other = change(text);
    if (other === text) throw new Error('The file has nothing to change.');
    response.writeHead(200, headers).end(other);
  };
}
