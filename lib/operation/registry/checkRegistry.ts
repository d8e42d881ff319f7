import type { Report } from '../checkTogether';
import type { RegistryFiles } from '../DataFiles';
import type { PartialDate } from '../PartialDate';
import { compareProblems, fileError } from '../Problem';
import { checkRegistryFile } from './checkRegistryFile';
import { registryLinks } from './registryLinks';
import type { Registry } from './RegistryAgency';
import { toRegistryAgency } from './toRegistryAgency';

/** What is wrong with the registry, and its agencies that are without an error. */
export type CheckedRegistry = Report & {
  /** The id of every agency that has a file, right or wrong. */
  readonly ids: ReadonlySet<string>;
  readonly agencies: Registry;
};

/**
 * Checks every file of the registry, and what must agree between them.
 *
 * @param today The current day in UTC, `2026-11-24`.
 */
export function checkRegistry({ folder, contents }: RegistryFiles, today: PartialDate): CheckedRegistry {
  const isOwn = (name: string) => name.endsWith('.yaml');
  const checked = [...contents].filter(([name]) => isOwn(name)).map(([name, content]) => checkRegistryFile(name.slice(0, -'.yaml'.length), content, `${folder}/${name}`, today));
  const extra = [...contents.keys()].filter((name) => !isOwn(name)).map((name) => fileError(`${folder}/${name}`, `is not read; a file of the registry ends in .yaml, as in ${name.replace(/\.\w+$/, '.yaml')}`));
  const linked = registryLinks(checked).flatMap(({ id, finding }) => checked.filter((agency) => agency.id === id).map(({ problemOf }) => ({ id, problem: problemOf('error', finding) })));
  const faulty = new Set(linked.map(({ id }) => id));
  return {
    errors: [...checked.flatMap(({ errors }) => errors), ...extra, ...linked.map(({ problem }) => problem)].toSorted(compareProblems),
    warnings: checked.flatMap(({ warnings }) => warnings).toSorted(compareProblems),
    ids: new Set(checked.map(({ id }) => id)),
    agencies: new Map(checked.flatMap(({ id, record }) => (record && !faulty.has(id) ? [[id, toRegistryAgency(id, record)] as const] : []))),
  };
}
