import { inlineScript } from './inlineScript';

/** A page for frames with its guest in one short piece, and any other page as it is. */
export function withShortGuest(html: string): string {
  return html.replace(/(<script data-room="[^"]*">).*?<\/script>/s, (_, start: string) => `${start}${inlineScript('lib/embed/startGuest.ts')}</script>`);
}
