import { existsSync } from 'node:fs';
import path from 'node:path';
import { urlOf } from '../../lib/address/urlOf';
import { verifySite } from './verifySite';

/**
 * Verifies a deployed site, and prints all that is wrong.
 *
 * @param args the site's address.
 * @param folder what was built; when it isn't there, bytes are not compared.
 * @returns the exit code: 0, 1 when anything is wrong, 2 when no address was given.
 */
export async function runVerify(args: readonly string[], folder: string): Promise<number> {
  const [site, ...more] = args;
  if (site === undefined || more.length > 0 || !/^https?:$/.test(urlOf(site)?.protocol ?? '')) {
    console.error('Which site? npm run verify -- https://example.org/maps/');
    return 2;
  }
  const hasBuild = existsSync(path.join(folder, 'index.html'));
  const { asked, findings } = await verifySite(site, hasBuild ? folder : undefined);
  for (const finding of findings) console.error(finding);
  const compared = hasBuild ? `compared with ${path.relative('.', folder)}/` : 'compared with the rules alone, since nothing is built here';
  console.log(`${asked} addresses ${compared}: ${findings.length === 0 ? 'nothing is wrong' : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`}.`);
  return findings.length === 0 ? 0 : 1;
}
