import { buildSync } from 'esbuild';

/** When the code of a page is fetched: once the browser is idle, or at the reader's first sign of interest. */
export type Wake = 'idle' | 'interest';

let built: string | undefined;

/**
 * The element that fetches the code of a page once it is wanted. Its text is the same in every page.
 *
 * @param files the addresses of the styles, the facts and the code.
 */
export function loaderElement(files: readonly string[], wake: Wake): string {
  return `<script data-files="${files.join(' ')}" data-wake="${wake}">${(built ??= loaderText())}</script>`;
}

function loaderText(): string {
  const [output] = buildSync({ entryPoints: ['lib/island/startLoader.ts'], write: false, bundle: true, minify: true, format: 'iife', target: 'es2020', logLevel: 'warning' }).outputFiles;
  if (!output) throw new Error('esbuild wrote no loader.');
  return output.text.trim();
}
