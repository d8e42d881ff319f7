import { idleness, load } from './waitFor';

/** Adds the styles for paper behind all others, once the page is there and nobody waits for anything. Where no script runs the page names them itself. */
export async function addPrintSheet(href: string): Promise<void> {
  await load();
  await idleness();
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', media: 'print', href }));
}
