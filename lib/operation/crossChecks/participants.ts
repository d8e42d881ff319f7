import { countryName } from '../../world/countryNames';
import { quote } from '../messages/quote';
import { participantSchema } from '../schema/countryCodeSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';
import { operationValue } from './operationValue';
import { participationFault } from './participationFault';

/**
 * Every country of an agency, an outcome, a step or an addition takes part, and no source says otherwise. A country may take part without an
 * agency that is named. What was added may be about a disputed country.
 */
export const participants: CrossCheck = function* (evidence) {
  const countries = operationValue(evidence, 'countries');
  if (!countries) return;
  const asIfCounted = countries.map(({ country, sources }) => ({ country, sources }));
  for (const { file, path, value } of findInFiles(participantSchema, evidence)) {
    const fault = participationFault(value, path[0] === 'additions' ? asIfCounted : countries);
    if (fault !== undefined) yield { file, path, at: 'value', message: `${quote(value)} (${countryName(value, 'en')}) ${fault}` };
  }
};
