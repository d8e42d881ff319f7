import type { CheckedOperations } from '../../lib/operation/checkOperations';
import { compareProblems } from '../../lib/operation/Problem';
import { checkPublished } from '../../lib/published/checkPublished';
import type { Release } from '../../lib/published/Release';
import type { Desk } from '../desk/Desk';
import { readRelease } from './readRelease';

/** What is wrong with the data, also beside the last release; why that could not be read. */
export type Compared = CheckedOperations & { readonly fault: string | undefined };

/**
 * Adds to what is wrong with operations what was published and is otherwise now, without an answer.
 *
 * @param where the address of the site, or a folder that was built.
 * @param slug the one operation that was checked; nothing when all were.
 */
export async function compareWith(
  where: string,
  checked: CheckedOperations,
  { dataFolder }: Pick<Desk, 'dataFolder'>,
  slug?: string,
): Promise<Compared> {
  const release = await readRelease(where).catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  if (typeof release === 'string') return { ...checked, fault: release };
  const { errors, warnings } = checkPublished(
    slug === undefined ? release : only(release, slug, checked),
    checked,
    dataFolder,
  );
  return {
    ...checked,
    errors: [...checked.errors, ...errors].toSorted(compareProblems),
    warnings: [...checked.warnings, ...warnings].toSorted(compareProblems),
    fault: undefined,
  };
}

/** What was published of one operation, also under the names that its folder had. */
function only(release: Release, slug: string, { operations, withdrawn }: CheckedOperations): Release {
  const names = [slug, ...[...operations, ...withdrawn].flatMap(({ formerly = [] }) => formerly)];
  return new Map([...release].filter(([name]) => names.includes(name)));
}
