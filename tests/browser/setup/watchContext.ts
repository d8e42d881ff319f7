import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';

/** What went on in a context that a reader must never meet. */
export type Watch = { readonly expectQuiet: () => void };

/** What a browser complains of when it looks for an icon by itself, because a file names none, and there is none. */
export const missingIcon = /status of 404 \(Not Found\) at https?:\/\/[^/]+\/favicon\.ico$/;

/**
 * Listens to every page and frame of a context: errors and warnings in the console, errors that nobody caught, requests to
 * any origin but those given. A complaint of a file that failed says at which address.
 *
 * @param allowed what a test brings about on purpose: complaints that match are left out.
 */
export function watchContext(context: BrowserContext, origins: readonly string[], allowed?: RegExp): Watch {
  const complaints: string[] = [];
  function note(complaint: string): void {
    if (!allowed?.test(complaint)) complaints.push(complaint);
  }
  context.on('console', (message) => {
    // The browser's own search for an icon is seen here alone: it is no request or response of a page.
    const at = /status of \d+/.test(message.text()) ? ` at ${message.location().url}` : '';
    if (['error', 'warning', 'assert'].includes(message.type())) note(`${message.type()}: ${message.text()}${at}`);
  });
  context.on('weberror', (error) => note(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !origins.includes(origin)) note(`request: ${request.url()}`);
  });
  return { expectQuiet: () => expect(complaints).toEqual([]) };
}
