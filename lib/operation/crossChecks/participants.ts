import { countryName } from '../../world/countryNames';
import { quote } from '../messages/quote';
import { participantSchema } from '../schema/countryCodeSchema';
import { operationSchema } from '../schema/operationSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';

/** Every country of an agency, an outcome or a step takes part. A country may take part without an agency that is named. */
export const participants: CrossCheck = function* (evidence) {
  const operation = evidence.values['operation.yaml'] as { countries?: unknown } | undefined;
  const countries = operationSchema.shape.countries.safeParse(operation?.countries);
  if (!countries.success) return;
  for (const { file, path, value } of findInFiles(participantSchema, evidence)) {
    if (countries.data.includes(value)) continue;
    const message = `${quote(value)} (${countryName(value, 'en')}) is not among the countries of operation.yaml; add it there if it took part`;
    yield { file, path, at: 'value', message };
  }
};
