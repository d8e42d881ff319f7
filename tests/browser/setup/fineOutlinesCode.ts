import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outFolder } from '../../../scripts/site/buildSite';

const staticFolder = path.join(outFolder, '_next', 'static');

/** The file with the finer outlines, by name. */
export const fineOutlinesFile: string = readdirSync(staticFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js') && readFileSync(path.join(staticFolder, file), 'utf8').includes('"type":"Topology"'))
  .map((file) => path.basename(file))
  .join();

/** Whether an address is that file's. */
export const isFineOutlines = (url: URL): boolean => path.basename(url.pathname) === fineOutlinesFile;
