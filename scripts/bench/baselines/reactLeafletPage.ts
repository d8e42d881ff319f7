import { buildSync } from 'esbuild';
import type { BenchPage } from '../BenchPage';
import type { Facts } from './Facts';
import { leafletBehaviour, leafletDocument, leafletFiles, leafletFolder } from './leafletPage';
import { readFiles } from './readFiles';

/** The usual page with react-leaflet: React, react-leaflet and Leaflet in one bundle, which draws all there is to see. */
export function reactLeafletPage(facts: Facts): BenchPage {
  const { outputFiles } = buildSync({
    entryPoints: ['scripts/bench/baselines/reactLeafletPage.client.tsx'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
  });
  const script = outputFiles[0]?.text ?? '';
  return {
    ...leafletBehaviour,
    name: 'react-leaflet page',
    read: readFiles({ ...leafletFiles(facts), '/': ['text/html', leafletDocument(facts, ['/page.js'])], '/page.js': ['text/javascript', script] }, leafletFolder),
  };
}
