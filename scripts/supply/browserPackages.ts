import { buildSync } from 'esbuild';
import { browserBuild } from '../site/islands/browserBuild';
import { nameIn } from './InstalledPackage';

/** What the browser's scripts begin with: what brings a page to life, what stands in pages, and the script for host pages. */
const entryPoints = ['components/island/wake.tsx', 'lib/island/startLoader.ts', 'lib/embed/startGuest.ts', 'lib/embed/host/start.ts'];

/** The names of all packages of which code reaches readers' browsers, sorted. */
export function browserPackages(): string[] {
  const { metafile } = buildSync({
    entryPoints,
    ...browserBuild,
    outdir: 'unwritten',
    metafile: true,
    define: { 'process.env': '{}', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0));
  return [...new Set(files.map(([file]) => file).filter((file) => file.includes('node_modules/')).map(nameIn))].sort();
}
