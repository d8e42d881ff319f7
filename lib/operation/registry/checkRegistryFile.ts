import { languages } from '../../language/Language';
import { checkFile, type CheckedFile } from '../checkFile';
import { bannedTerms } from '../crossChecks/bannedTerms';
import type { CrossCheck, Evidence } from '../crossChecks/CrossCheck';
import { futureDates } from '../crossChecks/futureDates';
import { possibleAges } from '../crossChecks/possibleAges';
import { repeatedEntries } from '../crossChecks/repeatedEntries';
import { seats } from '../crossChecks/seats';
import { uncitedSources } from '../crossChecks/uncitedSources';
import type { Report } from '../checkTogether';
import type { Unreadable } from '../DataFiles';
import { fileNameFaults } from '../fileNameFaults';
import type { Finding } from '../Finding';
import type { PartialDate } from '../PartialDate';
import type { Problem } from '../Problem';
import { reportOf } from '../reportOf';
import { languageDescriptions } from '../schema/enumDescriptions';
import { toProblem } from '../toProblem';
import { quoteMarks } from '../warnings/quoteMarks';
import { seatsFarOff } from '../warnings/seatsFarOff';
import { staleSources } from '../warnings/staleSources';
import { noRegistry } from './noRegistry';
import { registryErrors } from './registryErrors';
import { registrySchema, type RegistryRecord } from './registrySchema';

/** One file of the registry: what is wrong with it by itself, and its record where that is nothing. */
export type CheckedAgency = Report & { readonly id: string; readonly record?: RegistryRecord; readonly problemOf: (severity: Problem['severity'], finding: Finding) => Problem };

const errorRules: readonly CrossCheck[] = [bannedTerms, futureDates, possibleAges, repeatedEntries, seats, uncitedSources];
const warningRules: readonly CrossCheck[] = [quoteMarks, seatsFarOff, staleSources];

/**
 * Checks a file of the registry: its name, its YAML, each value, then what must agree between values.
 *
 * @param id The file's name without `.yaml`.
 * @param file The file as problems name it: `data/_agencies/interpol.yaml`.
 * @param today The current day in UTC, `2026-11-24`.
 */
export function checkRegistryFile(id: string, content: string | Uint8Array | Unreadable | undefined, file: string, today: PartialDate): CheckedAgency {
  const checked = checkFile(content, registrySchema);
  const { value, located, placeOf, isUnread, lines } = checked;
  const evidence = evidenceOf(checked, today);
  const foundBy = (rules: readonly CrossCheck[]): readonly Finding[] => rules.flatMap((rule) => [...rule(evidence)]).filter((finding) => !isUnread(finding));
  const { errors, warnings } = reportOf(file, checked, {
    errors: [...foundBy(errorRules), ...[...registryErrors(located)].filter((finding) => !isUnread(finding))],
    warnings: [...foundBy(warningRules), ...missingNames(value)],
    name: fileNameFaults(id, true),
  });
  const problemOf = (severity: Problem['severity'], finding: Finding) => toProblem(severity, file, lines, { ...placeOf(finding), ...finding });
  return { id, errors, warnings, problemOf, ...(errors.length === 0 ? { record: registrySchema.parse(value) } : {}) };
}

/** The rules look for sources in sources.yaml: here they stand in the file itself. */
function evidenceOf({ value, located, faults, placeOf }: CheckedFile, today: PartialDate): Evidence {
  const sources = (value as { readonly sources?: unknown } | undefined)?.sources;
  return {
    values: { 'agencies.yaml': value, 'sources.yaml': Array.isArray(sources) ? sources : [] },
    located: { 'operation.yaml': [], 'agencies.yaml': located, 'sources.yaml': [] },
    complete: faults.length === 0,
    today,
    topics: undefined,
    registry: noRegistry,
    lineOf: (_, path) => placeOf({ path, at: 'value', message: '' }).line,
  };
}

function missingNames(value: unknown): readonly Finding[] {
  const { data } = registrySchema.safeParse(value);
  return languages.flatMap((language): readonly Finding[] =>
    data === undefined || data.name[language] !== undefined ? [] : [{ path: ['name', language], at: 'missing', message: `'${language}' is missing; readers of the ${languageDescriptions[language]} pages see another language until it is translated` }]);
}
