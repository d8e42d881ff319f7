import { availableParallelism } from 'node:os';
import { siteAddress } from './site-address.js';

const { origin, path } = siteAddress(process.env.SITE_URL);

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  ...(process.env.OUT_FOLDER && { distDir: process.env.OUT_FOLDER }),
  trailingSlash: true,
  basePath: path,
  env: { SITE_PATH: path, SITE_ORIGIN: origin ?? '', PSEUDO_LOCALES: process.env.PSEUDO_LOCALES ?? '' },
  reactStrictMode: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // One commit, one build: a random id would change every page. The hashed assets already tell builds apart.
  generateBuildId: () => 'operation-map',
  experimental: {
    globalNotFound: true,
    // By default Next leaves one processor idle, which on a machine of two is half of it.
    cpus: availableParallelism(),
    // Writing Turbopack's cache takes longer than compiling: without it 25 operations build in 120 s instead of 180, in 0.5 GB less memory.
    turbopackFileSystemCacheForBuild: false,
    // Next would compress each page's data to see which pages to load ahead of a click. Of that data nothing stays (docs/decisions/0027-islands.md).
    prefetchInlining: false,
  },
};
