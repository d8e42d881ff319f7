import { DataError } from '../../lib/operation/DataError';
import { defaultDataFolder, expectOperation } from '../../lib/operation/dataFolder';
import { formatProblem } from '../../lib/operation/Problem';
import { siteAddress } from '../../site-address.js';
import { terminal, type Desk } from '../desk/Desk';
import { readOptions } from '../sheet/readOptions';
import { replaceFile, replacingFault } from '../sheet/replaceFile';
import { outFolder } from '../site/buildSite';
import { bundleFiles } from './bundleFiles';
import { zipFiles } from './zipFiles';

const help = `Writes an operation's map as a ZIP file that works from any folder, for hosts who serve it themselves. Build the site first.

  npm run bundle -- blackwrist                      into blackwrist.zip
  npm run bundle -- blackwrist --out=maps/map.zip   into another file
  SITE_URL=https://example.org/ npm run bundle -- blackwrist   with a link to the full page there`;

/**
 * The command `bundle`: writes an operation's map as a ZIP file.
 *
 * @param args What stands behind the command.
 * @returns the exit code: 0, or 1 when something is wrong and nothing was written.
 */
export function runBundle(args: readonly string[], { print, complain, dataFolder = defaultDataFolder() }: Desk = terminal): number {
  const read = readOptions(args, { flags: [], values: { out: 'map.zip' } });
  if ('message' in read) return refuse([read.message, 'See npm run bundle -- --help']);
  if (read.flags.has('help')) {
    print(help);
    return 0;
  }
  const [slug, ...more] = read.words;
  if (slug === undefined || more.length > 0) return refuse(['Write one operation, as in npm run bundle -- blackwrist']);
  const file = read.values.get('out') ?? `${slug}.zip`;
  try {
    const { origin, path } = siteAddress(process.env.SITE_URL);
    expectOperation(slug, dataFolder);
    const archive = zipFiles(bundleFiles(slug, outFolder, origin && `${origin}${path}/`));
    return deliver(file, archive);
  } catch (error) {
    if (error instanceof DataError) return refuse([...error.problems.map(formatProblem), 'Nothing was written.']);
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return refuse([`${slug} has not been built, so there is nothing to bundle: npm run build`]);
    return refuse([error instanceof Error ? error.message : String(error)]);
  }

  function deliver(target: string, archive: Uint8Array): number {
    try {
      replaceFile(target, archive);
      print(`Wrote ${target}, ${Math.ceil(archive.length / 1024)} KB.`);
      return 0;
    } catch (error) {
      return refuse([`${target}: ${replacingFault(error)}.`]);
    }
  }

  function refuse(lines: readonly string[]): 1 {
    for (const line of lines) complain(line);
    return 1;
  }
}
