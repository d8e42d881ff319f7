import type { CDPSession } from 'playwright-core';
import type { RequestSeen } from './RequestSeen';

type Open = { address: string; type: string; start: number; end?: number; bytes: number; parts: { time: number; bytes: number }[] };

const kinds: Readonly<Record<string, RequestSeen['kind']>> = { Document: 'document', Stylesheet: 'style', Script: 'script' };

/**
 * Writes down what a page asks for, as the browser's network layer sees it.
 *
 * @param origin the page's own server: a request to anybody else is a complaint.
 */
export async function watchNetwork(session: CDPSession, origin: string) {
  const requests = new Map<string, Open>();
  const complaints: string[] = [];
  let first: { timestamp: number; wall: number } | undefined;
  let lastChange = Date.now();

  session.on('Network.requestWillBeSent', ({ requestId, request: { url }, type = '', timestamp, wallTime }) => {
    if (/^(data|blob|about):/.test(url)) return;
    first ??= { timestamp, wall: wallTime };
    if (new URL(url).origin !== origin) complaints.push(`asked another host: ${url}`);
    requests.set(requestId, { address: new URL(url).pathname, type, start: timestamp, bytes: 0, parts: [] });
    lastChange = Date.now();
  });
  session.on('Network.responseReceived', ({ requestId, type, response: { status, url } }) => {
    const request = requests.get(requestId);
    if (request) request.type = type;
    if (request && status >= 400) complaints.push(`got ${status} for ${url}`);
  });
  session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    requests.get(requestId)?.parts.push({ time: timestamp, bytes: encodedDataLength });
    lastChange = Date.now();
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { end: timestamp, bytes: encodedDataLength });
    lastChange = Date.now();
  });
  session.on('Network.loadingFailed', ({ requestId, timestamp, errorText }) => {
    const request = requests.get(requestId);
    if (request) request.end = timestamp;
    if (request) complaints.push(`could not load ${request.address}: ${errorText}`);
  });
  await session.send('Network.enable');

  return {
    complaints: (): readonly string[] => complaints,
    /** For how many milliseconds nothing has come, and nothing is under way. */
    quietFor: (): number => ([...requests.values()].some(({ end }) => end === undefined) ? 0 : Date.now() - lastChange),
    /** All requests, their times turned from the browser's clock into the page's; the browser's own for the page's icon is left out. */
    requests(timeOrigin: number): readonly RequestSeen[] {
      const inPage = (timestamp: number): number => (first ? (first.wall + timestamp - first.timestamp) * 1000 - timeOrigin : NaN);
      return [...requests.values()]
        .filter(({ address }) => !/\/(favicon\.ico|icon\.svg|icons\/[\w-]+\.png)$/.test(address))
        .map(({ address, type, start, end, bytes, parts }) => ({
          address,
          kind: kinds[type] ?? 'other',
          start: inPage(start),
          ...(end !== undefined && { end: inPage(end) }),
          bytes,
          parts: parts.map((part) => ({ time: inPage(part.time), bytes: part.bytes })),
        }));
    },
  };
}
