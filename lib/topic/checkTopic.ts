import { residueIn } from '../operation/characters/residueIn';
import { checkFile } from '../operation/checkFile';
import type { Report } from '../operation/checkTogether';
import type { Unreadable } from '../operation/DataFiles';
import type { Finding } from '../operation/Finding';
import { quote } from '../operation/messages/quote';
import { compareProblems, fileError, type Problem } from '../operation/Problem';
import { idSchema } from '../operation/schema/idSchema';
import { findBannedTerms } from '../operation/terms/findBannedTerms';
import { toProblem } from '../operation/toProblem';
import type { Topic } from './Topic';
import { topicErrors } from './topicErrors';
import { topicSchema } from './topicSchema';
import { topicWarnings } from './topicWarnings';

/** What is wrong with a topic's file; the topic where there is no error. */
export type CheckedTopic = Report & { readonly topic?: Topic };

/**
 * Checks a topic's file: its name, its YAML, each value, then what must agree with the file of help.
 *
 * @param id The file's name without its ending, which is the topic's id.
 * @param file The file as problems name it: `data/_topics/fraud.yaml`.
 * @param help The ids of the file of help; nothing where they can't all be known.
 */
export function checkTopic(content: string | Uint8Array | Unreadable | undefined, id: string, file: string, help: ReadonlySet<string> | undefined): CheckedTopic {
  const { value, located, faults, placeOf, lines } = checkFile(content, topicSchema);
  const problemsOf = (severity: Problem['severity'], findings: Iterable<Finding>): readonly Problem[] =>
    [...findings].map((finding) => toProblem(severity, file, lines, { ...placeOf(finding), ...finding }));
  const errors = [
    ...nameFaults(id).map((message) => fileError(file, message)),
    ...faults.map((fault) => toProblem('error', file, lines, fault)),
    ...problemsOf('error', topicErrors(located, help)),
    ...problemsOf('error', residueIn(located, 'error')),
  ].toSorted(compareProblems);
  const warnings = [...problemsOf('warning', topicWarnings(located)), ...problemsOf('warning', residueIn(located, 'warning'))].toSorted(compareProblems);
  return errors.length > 0 ? { errors, warnings } : { errors, warnings, topic: { id, ...topicSchema.parse(value) } };
}

function nameFaults(id: string): readonly string[] {
  const issues = idSchema.safeParse(id).error?.issues ?? [];
  const banned = findBannedTerms(id).map(({ term }) => `${quote(term)} is never used here; choose another name for the file`);
  return [...issues.map(({ message }) => `the file's name ${message}`), ...banned];
}
