import { readdirSync } from 'node:fs';
import { outFolder } from '../../../scripts/site/buildSite';

/** The address of every page that the build wrote. */
export const addresses: readonly string[] = readdirSync(outFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();
