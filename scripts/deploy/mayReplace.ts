import { checkOperations } from '../../lib/operation/checkOperations';
import { checkSiteOf } from '../../lib/siteFile/checkSiteOf';
import { formatText } from '../desk/formatText';
import { terminal, type Desk } from '../desk/Desk';
import { compareWith } from '../published/compareWith';
import { isOfTheseData } from './isOfTheseData';

/** How a deploy asks whoever runs it: the answer, or nothing where nobody can be asked. */
export type Ask = (question: string) => Promise<boolean> | undefined;

type Options = {
  /** The built site. */
  readonly out: string;
  /** Whether the site may be replaced without having been seen. */
  readonly isUnseen: boolean;
  readonly ask: Ask;
  /** Where it is published; the address in _site/site.yaml when left out. */
  readonly publishedAt?: string | undefined;
};

/**
 * Whether a built site may take the place of the published one: it is of the data as they are, and whatever was
 * published and is otherwise now is answered for in them. What stands against it has been printed; of what was
 * published nothing is quoted.
 */
export async function mayReplace(
  { out, isUnseen, ask, publishedAt }: Options,
  { print, complain, ...data }: Desk = terminal,
): Promise<boolean> {
  const checked = checkOperations(data);
  const { errors, site } = checkSiteOf(data);
  if (checked.errors.length + errors.length > 0)
    return refuse(formatText({ ...checked, warnings: [], operations: [], errors: [...checked.errors, ...errors] }));
  if (!isOfTheseData(out, checked)) return refuse('What is built is not of the data as they are now: npm run build');
  const address = publishedAt ?? site?.address;
  if (address === undefined) return replacesUnseen("_site/site.yaml has no 'address' of the published site");
  const compared = await compareWith(address, { ...checked, warnings: [] }, data);
  if (compared.fault !== undefined) return replacesUnseen(compared.fault);
  if (compared.errors.length + compared.warnings.length > 0) print(formatText({ ...compared, operations: [] }));
  return compared.errors.length === 0;

  async function replacesUnseen(fault: string): Promise<boolean> {
    complain(`Nothing can be compared with what is published: ${fault}.`);
    if (isUnseen) return true;
    const answer = ask('Deploy without knowing what changes for readers?');
    if (answer !== undefined) return answer;
    return refuse('Nothing was deployed. Where that is what you want, deploy with --unseen.');
  }

  function refuse(message: string): false {
    complain(message);
    return false;
  }
}
