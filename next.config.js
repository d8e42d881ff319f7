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
  // By default Next leaves one processor idle, which on a machine of two is half of it.
  experimental: { globalNotFound: true, cpus: availableParallelism() },
};
