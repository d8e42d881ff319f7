/** That a host came to listen, and the id that iframe-resizer gives the frame. */
export type Hello = { readonly resizerId?: string };

/**
 * Whether a message is one of those by which hosts ask for the height: WordPress' `ready`, `frames-init` of @newswire/frames, the width
 * that pym.js tells, or iframe-resizer's first words.
 *
 * It runs in the browser, from its own source text (`guestScript`), and may use nothing but its parameters.
 *
 * @param data what the parent posted: anything at all.
 * @param secret, pymId the frame's, empty when it has none.
 * @returns undefined for anything else.
 */
export function helloIn(data: unknown, secret: string, pymId: string): Hello | undefined {
  if (typeof data === 'string') {
    if (data.length > 1000) return undefined;
    const width = `pymxPYMx${pymId}xPYMxwidthxPYMx`;
    if (pymId && data.startsWith(width) && /^\d+(\.\d+)?$/.test(data.slice(width.length))) return {};
    const resizerId = /^\[iFrameSizer\]([^:]+)(:[^:]*){7}/.exec(data)?.[1];
    return resizerId ? { resizerId } : undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const { message, secret: word, sentinel, type } = data as Readonly<Record<string, unknown>>;
  const isReady = message === 'ready' && secret !== '' && word === secret;
  return isReady || (sentinel === 'amp' && type === 'frames-init') ? {} : undefined;
}
