import type { HelpOptions } from '../help/checkHelpOf';
import { loadHelp } from '../help/loadHelp';
import type { Language } from '../language/Language';
import { DataError } from '../operation/DataError';
import { checkTopicsOf } from './checkTopicsOf';
import { helpOf, type HelpOfTopic } from './helpOf';

/**
 * The help that the pages of an operation of this topic show.
 *
 * @param id A topic that there is; the loader of operations refuses any other.
 * @throws DataError with every error of the file of help, or of the topics' files.
 */
export function loadHelpOf(id: string, language: Language, options: HelpOptions = {}): HelpOfTopic {
  const entries = loadHelp(options);
  const { errors, topics } = checkTopicsOf(options);
  const topic = topics.find((one) => one.id === id);
  if (topic === undefined) throw new DataError(errors);
  return helpOf(topic, entries, language);
}
