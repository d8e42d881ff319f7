import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadOperation, operationSlugs } from '../../../lib/operation/loadOperation';
import type { Operation } from '../../../lib/operation/Operation';
import { parseOperation } from '../../../lib/operation/parseOperation';
import { mapSetOperations } from '../../../tests/fixtures/operations/maps/mapSetOperations';
import { toDataFiles } from '../../../tests/fixtures/operations/toDataFiles';
import { testedDay } from '../../test/testedDay';

/** A set's name, and how its operation is loaded. */
export type MapSet = readonly [name: string, load: () => Operation];

const dataFolder = path.resolve('data');

/**
 * The operations that maps are measured with: those of `data/` and the invented ones.
 *
 * @param wanted their names; all when left out.
 * @throws RangeError for a name that none has.
 */
export function mapSets(wanted?: readonly string[]): readonly MapSet[] {
  const own = existsSync(dataFolder) ? operationSlugs(dataFolder).map((slug): MapSet => [slug, () => loadOperation(slug, { dataFolder })]) : [];
  const all = [...own, ...inventedSets];
  const unknown = wanted?.filter((name) => !all.some(([known]) => known === name)) ?? [];
  if (unknown.length > 0) throw new RangeError(`There is no set '${unknown.join("', '")}', only ${all.map(([name]) => name).join(', ')}.`);
  return wanted ? all.filter(([name]) => wanted.includes(name)) : all;
}

/** The invented ones. */
export const inventedSets: readonly MapSet[] = mapSetOperations.map((invented) => [invented.slug, () => parseOperation(toDataFiles(invented), testedDay)]);
