import type { Socket } from 'node:net';

type Reply = readonly [type: 1, id: number, error: { readonly error: string; readonly message: string } | null, result: unknown];

/**
 * Speaks Marionette (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html) over an open socket: JSON with its length in bytes and a colon before it.
 *
 * @returns a function that sends a command and waits for its answer.
 */
export function marionette(socket: Socket): (command: string, parameters: object) => Promise<unknown> {
  const waiting = new Map<number, (reply: Reply) => void>();
  let received = Buffer.alloc(0);
  let last = 0;
  socket.on('error', () => undefined).on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (let colon = received.indexOf(':'); colon > 0; colon = received.indexOf(':')) {
      const stop = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < stop) return;
      const message: unknown = JSON.parse(received.subarray(colon + 1, stop).toString());
      received = received.subarray(stop);
      // What is no list is the greeting.
      if (isReply(message)) waiting.get(message[1])?.(message);
    }
  });
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ([, , error, result]) => {
        waiting.delete(id);
        if (error) reject(new Error(`${error.error}: ${error.message}`));
        else resolve(result);
      });
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

const isReply = (message: unknown): message is Reply => Array.isArray(message);
