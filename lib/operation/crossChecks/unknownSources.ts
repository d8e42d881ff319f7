import { quote } from '../messages/quote';
import { citationSchema } from '../schema/citationSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';
import { idsOf } from './idsOf';
import { unknownReferenceMessage } from './unknownReferenceMessage';

/** Every citation is of a source that sources.yaml defines. */
export const unknownSources: CrossCheck = function* (evidence) {
  const sources = idsOf(evidence.values['sources.yaml']);
  if (!sources || sources.size === 0) return; // that a file names no source is said once, for the file
  for (const { file, path, value } of findInFiles(citationSchema, evidence)) {
    if (sources.has(value.id)) continue;
    yield { file, path: [...path, 'id'], at: 'value', message: `there is no source ${quote(value.id)} in sources.yaml; ${unknownReferenceMessage(value.id, sources)}` };
  }
};
