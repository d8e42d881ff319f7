import { quote } from '../messages/quote';
import { agencyReferenceSchema } from '../schema/idSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';
import { idsOf } from './idsOf';
import { unknownReferenceMessage } from './unknownReferenceMessage';

/** Every agency that a step or a contribution names is in agencies.yaml. */
export const unknownAgencies: CrossCheck = function* (evidence) {
  const agencies = idsOf(evidence.values['agencies.yaml']);
  if (!agencies) return;
  for (const { file, path, value } of findInFiles(agencyReferenceSchema, evidence)) {
    if (agencies.has(value)) continue;
    yield { file, path, at: 'value', message: `there is no agency ${quote(value)} in agencies.yaml; ${unknownReferenceMessage(value, agencies)}` };
  }
};
