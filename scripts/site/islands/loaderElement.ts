import { inlineScript } from './inlineScript';

/** When the code of a page is fetched: once the browser is idle, or at the reader's first sign of interest. */
export type Wake = 'idle' | 'interest';

/**
 * The element that fetches the code of a page once it is wanted.
 *
 * @param files the addresses of the styles, the facts and the code.
 */
export function loaderElement(files: readonly string[], wake: Wake): string {
  return `<script data-files="${files.join(' ')}" data-wake="${wake}">${inlineScript('lib/island/startLoader.ts')}</script>`;
}
