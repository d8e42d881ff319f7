import { countryName } from '../../world/countryNames';
import { quote } from '../messages/quote';
import { participantSchema } from '../schema/countryCodeSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';
import { operationValue } from './operationValue';

/** Every country of an agency, an outcome, a step or an addition takes part. A country may take part without an agency that is named. */
export const participants: CrossCheck = function* (evidence) {
  const countries = operationValue(evidence, 'countries');
  if (!countries) return;
  for (const { file, path, value } of findInFiles(participantSchema, evidence)) {
    if (countries.includes(value)) continue;
    const message = `${quote(value)} (${countryName(value, 'en')}) is not among the countries of operation.yaml; add it there if it took part`;
    yield { file, path, at: 'value', message };
  }
};
