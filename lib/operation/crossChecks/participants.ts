import { countryName } from '../../world/countryNames';
import { quote } from '../messages/quote';
import { participantSchema } from '../schema/countryCodeSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';
import { operationValue } from './operationValue';

/**
 * Every country of an agency, an outcome, a step or an addition takes part, and no source says otherwise. A country may take part without an
 * agency that is named. What was added may be about a disputed country.
 */
export const participants: CrossCheck = function* (evidence) {
  const participations = operationValue(evidence, 'countries');
  if (!participations) return;
  const conflictOf = new Map(participations.map(({ country, disputed }) => [country, disputed]));
  for (const { file, path, value } of findInFiles(participantSchema, evidence)) {
    const disputed = conflictOf.get(value);
    if (conflictOf.has(value) && (disputed === undefined || path[0] === 'additions')) continue;
    const name = `${quote(value)} (${countryName(value, 'en')})`;
    const message =
      disputed === undefined
        ? `${name} is not among the countries of operation.yaml; add it there, with its sources, if it took part`
        : `${name} is disputed in operation.yaml, so nothing may say here that it took part; say it in an account of the conflict ${quote(disputed)}, or remove 'disputed' from its record`;
    yield { file, path, at: 'value', message };
  }
};
