import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { siteAddress } from '../../site-address.js';
import { compressSite } from '../compress/compressSite';
import { hostFolder } from '../policy/writeHostRules';
import { askAtTerminal } from './askAtTerminal';
import { deploySite, forgetOlder, goBack } from './deploySite';
import { mayReplace } from './mayReplace';
import { targetOf } from './Target';

const usage = "Where to? npm run deploy -- user@host:/srv/map [--reload='nginx -s reload'] [--unseen] [--back | --forget]";

const options = {
  reload: { type: 'string', default: '' },
  unseen: { type: 'boolean', default: false },
  back: { type: 'boolean', default: false },
  forget: { type: 'boolean', default: false },
} as const;

/**
 * Deploys what was built where nothing that was published changes without a word of it, goes back to the release
 * before, or removes all others.
 *
 * @param compare whether what was built may take the place of what is published.
 * @returns the exit code: 0, 1 when it failed or was refused, 2 when it wasn't understood; why has been printed.
 */
export async function runDeploy(args: readonly string[], out: string, compare = mayReplace): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const target = positionals.length === 1 ? targetOf(positionals[0] ?? '') : undefined;
    if (!target || (values.back && values.forget)) throw new TypeError(usage);
    if (values.back) await goBack(target, values.reload);
    else if (values.forget) await forgetOlder(target);
    else {
      if (!existsSync(path.join(out, 'index.html'))) throw new Error('Nothing is built: npm run build');
      if (!(await compare({ out, isUnseen: values.unseen, ask: askAtTerminal }))) return 1;
      await compressSite(out);
      await deploySite(target, { out, rules: hostFolder(out), base: siteAddress(process.env.SITE_URL).path }, values.reload);
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return error instanceof TypeError ? 2 : 1;
  }
}
