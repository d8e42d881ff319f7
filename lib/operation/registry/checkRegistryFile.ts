import { languages } from '../../language/Language';
import { reservedName } from '../../address/reservedName';
import { checkFile, type CheckedFile } from '../checkFile';
import { bannedTerms } from '../crossChecks/bannedTerms';
import { copiedResidue } from '../crossChecks/copiedResidue';
import type { CrossCheck, Evidence } from '../crossChecks/CrossCheck';
import { futureDates } from '../crossChecks/futureDates';
import { possibleAges } from '../crossChecks/possibleAges';
import { repeatedEntries } from '../crossChecks/repeatedEntries';
import { seats } from '../crossChecks/seats';
import type { Report } from '../checkTogether';
import type { Unreadable } from '../DataFiles';
import type { Finding } from '../Finding';
import { quote } from '../messages/quote';
import type { PartialDate } from '../PartialDate';
import { compareProblems, fileError, type Problem } from '../Problem';
import { languageDescriptions } from '../schema/enumDescriptions';
import { idSchema } from '../schema/idSchema';
import { toProblem } from '../toProblem';
import { possibleResidue } from '../warnings/possibleResidue';
import { quoteMarks } from '../warnings/quoteMarks';
import { seatsFarOff } from '../warnings/seatsFarOff';
import { staleSources } from '../warnings/staleSources';
import { registryErrors } from './registryErrors';
import { registrySchema, type RegistryRecord } from './registrySchema';

/** One file of the registry: what is wrong with it by itself, and its record where that is nothing. */
export type CheckedAgency = Report & { readonly id: string; readonly record?: RegistryRecord; readonly problemOf: (severity: Problem['severity'], finding: Finding) => Problem };

const errorRules: readonly CrossCheck[] = [bannedTerms, copiedResidue, futureDates, possibleAges, repeatedEntries, seats];
const warningRules: readonly CrossCheck[] = [possibleResidue, quoteMarks, seatsFarOff, staleSources];

/**
 * Checks a file of the registry: its name, its YAML, each value, then what must agree between values.
 *
 * @param id The file's name without `.yaml`.
 * @param file The file as problems name it: `data/_agencies/interpol.yaml`.
 * @param today The current day in UTC, `2026-11-24`.
 */
export function checkRegistryFile(id: string, content: string | Uint8Array | Unreadable | undefined, file: string, today: PartialDate): CheckedAgency {
  const checked = checkFile(content, registrySchema);
  const { value, located, faults, placeOf, isUnread, lines } = checked;
  const evidence = evidenceOf(checked, today);
  const problemOf = (severity: Problem['severity'], finding: Finding) => toProblem(severity, file, lines, { ...placeOf(finding), ...finding });
  const problemsOf = (severity: Problem['severity'], findings: readonly Finding[]) => findings.filter((finding) => !isUnread(finding)).map((finding) => problemOf(severity, finding));
  const errors = [
    ...nameFaults(id).map((message) => fileError(file, message)),
    ...faults.map((fault) => toProblem('error', file, lines, fault)),
    ...problemsOf('error', [...errorRules.flatMap((rule) => [...rule(evidence)]), ...registryErrors(located, faults.length === 0)]),
  ].toSorted(compareProblems);
  const warnings = problemsOf('warning', [...warningRules.flatMap((rule) => [...rule(evidence)]), ...missingNames(value)]).toSorted(compareProblems);
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
    registry: { errors: [], warnings: [], ids: new Set(), agencies: new Map() },
    lineOf: (_, path) => placeOf({ path, at: 'value', message: '' }).line,
  };
}

function nameFaults(id: string): readonly string[] {
  const name = idSchema.safeParse(id);
  if (!name.success) return name.error.issues.map(({ message }) => `the file's name ${message}`);
  const reserved = reservedName(id, 'agency');
  return reserved === undefined ? [] : [`the file's name cannot be ${quote(id)}, ${reserved}; choose another name`];
}

function missingNames(value: unknown): readonly Finding[] {
  const { data } = registrySchema.safeParse(value);
  return languages.flatMap((language): readonly Finding[] =>
    data === undefined || data.name[language] !== undefined ? [] : [{ path: ['name', language], at: 'missing', message: `'${language}' is missing; readers of the ${languageDescriptions[language]} pages see another language until it is translated` }]);
}
