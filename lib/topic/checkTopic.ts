import { checkFile } from '../operation/checkFile';
import type { Report } from '../operation/checkTogether';
import type { Unreadable } from '../operation/DataFiles';
import { fileNameFaults } from '../operation/fileNameFaults';
import { reportOf } from '../operation/reportOf';
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
  const checked = checkFile(content, topicSchema);
  const { value, located } = checked;
  const { errors, warnings } = reportOf(file, checked, { errors: topicErrors(located, help), warnings: topicWarnings(located), name: fileNameFaults(id, false) });
  return errors.length > 0 ? { errors, warnings } : { errors, warnings, topic: { id, ...topicSchema.parse(value) } };
}
