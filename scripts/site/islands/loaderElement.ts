import { inlineScript } from './inlineScript';

/** When the code of a page is fetched: once the browser is idle, on some pages only after the reader's first sign of interest. */
export type Wake = 'idle' | 'interest';

/**
 * The element that fetches what a page can do without at first: the styles for paper and, once it is wanted, its code.
 *
 * @param files the addresses of the styles, the facts and the code; none for a page that has no islands.
 */
export function loaderElement(print: string, files: readonly string[], wake: Wake): string {
  return `<script data-print="${print}" data-files="${files.join(' ')}" data-wake="${wake}">${inlineScript('lib/island/startLoader.ts')}</script>`;
}

/** What names the styles for paper where no script runs: in the head, where it is no part of the page's words. */
export function printSheetElement(print: string): string {
  return `<noscript><link rel="stylesheet" media="print" href="${print}"></noscript>`;
}
