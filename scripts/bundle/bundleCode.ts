import path from 'node:path';
import { buildSync } from 'esbuild';

/**
 * The script and the styles of a bundle's pages, each in one piece: browsers load no module and fetch no file from `file:`.
 *
 * @throws Error when they can't be bundled.
 */
export function bundleCode(): { readonly script: Uint8Array; readonly styles: Uint8Array } {
  const { outputFiles } = buildSync({
    entryPoints: ['components/pages/startBundledMap.tsx'],
    outdir: 'bundle',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.png': 'dataurl' },
    // What else a build can be asked for isn't asked of a bundle.
    define: { 'process.env': '{}', 'process.env.NODE_ENV': '"production"', 'process.env.SITE_PATH': '""', 'process.env.SITE_ORIGIN': '""' },
    legalComments: 'none',
    logLevel: 'warning',
  });
  const contentOf = (extension: string): Uint8Array => {
    const file = outputFiles.find((output) => path.extname(output.path) === extension);
    if (!file) throw new Error(`esbuild wrote no ${extension} file.`);
    return file.contents;
  };
  return { script: contentOf('.js'), styles: contentOf('.css') };
}
