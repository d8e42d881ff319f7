import { quote } from '../messages/quote';
import { citationSchema } from '../schema/citationSchema';
import { sourceSchema } from '../schema/sourcesSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';

/** Every source that sources.yaml defines is cited. A citation that is not valid may be the one, so it needs all files to be right. */
export const uncitedSources: CrossCheck = function* (evidence) {
  if (!evidence.complete) return;
  const cited = new Set([...findInFiles(citationSchema, evidence)].map(({ value }) => value.id));
  for (const { file, path, value } of findInFiles(sourceSchema, evidence)) {
    if (!cited.has(value.id)) yield { file, path: [...path, 'id'], at: 'value', message: `the source ${quote(value.id)} is cited by nothing; remove it or cite it` };
  }
};
