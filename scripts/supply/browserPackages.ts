import { buildSync } from 'esbuild';
import { nameIn } from './InstalledPackage';

/** What the browser's scripts begin with: a map in a bundle, which has all that the site's own pages run, and the script for host pages. */
const entryPoints = ['components/pages/startBundledMap.tsx', 'lib/embed/host/start.ts'];

/** The names of all packages of which code reaches readers' browsers, sorted. Next's own part is not among them. */
export function browserPackages(): string[] {
  const { metafile } = buildSync({
    entryPoints,
    outdir: 'unwritten',
    write: false,
    bundle: true,
    minify: true,
    metafile: true,
    format: 'iife',
    jsx: 'automatic',
    loader: { '.png': 'dataurl' },
    define: { 'process.env': '{}', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0));
  return [...new Set(files.map(([file]) => file).filter((file) => file.includes('node_modules/')).map(nameIn))].sort();
}
