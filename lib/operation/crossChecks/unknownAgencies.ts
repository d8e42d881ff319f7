import { didYouMean } from '../didYouMean';
import { quote } from '../messages/quote';
import { agencyReferenceSchema, formerAgencySchema } from '../schema/idSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';
import { idsOf } from './idsOf';
import { unknownReferenceMessage } from './unknownReferenceMessage';

/** Every agency that a step or a contribution names is in agencies.yaml. A correction may be about one that it took out, but not about a mistyped one. */
export const unknownAgencies: CrossCheck = function* (evidence) {
  const agencies = idsOf(evidence.values['agencies.yaml']);
  if (!agencies) return;
  for (const { file, path, value } of findInFiles(agencyReferenceSchema, evidence)) {
    if (agencies.has(value)) continue;
    yield { file, path, at: 'value', message: `there is no agency ${quote(value)} in agencies.yaml; ${unknownReferenceMessage(value, agencies)}` };
  }
  for (const { file, path, value } of findInFiles(formerAgencySchema, evidence)) {
    const meant = agencies.has(value) ? undefined : didYouMean(value, agencies);
    if (meant !== undefined) yield { file, path, at: 'value', message: `there is no agency ${quote(value)} in agencies.yaml; did you mean ${quote(meant)}?` };
  }
};
