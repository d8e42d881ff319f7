import { countryName } from '../../world/countryNames';
import { quote } from '../messages/quote';
import { registryReferenceSchema } from '../registry/registrySchema';
import { findInFiles, type CrossCheck } from './CrossCheck';
import { operationValue } from './operationValue';
import { participationFault } from './participationFault';
import { unknownReferenceMessage } from './unknownReferenceMessage';

/** Every agency that agencies.yaml refers to is in the registry, has a name in the default language, and its country took part. */
export const registeredAgencies: CrossCheck = function* (evidence) {
  const { registry } = evidence;
  const language = operationValue(evidence, 'default-language');
  const countries = operationValue(evidence, 'countries');
  for (const { file, path, value } of findInFiles(registryReferenceSchema, evidence)) {
    if (!registry.ids.has(value)) {
      yield { file, path, at: 'value', message: `there is no agency ${quote(value)} in _agencies; ${unknownReferenceMessage(value, registry.ids)}` };
      continue;
    }
    const agency = registry.agencies.get(value);
    if (agency === undefined) continue; // its own file says what is wrong
    if (language !== undefined && agency.name[language] === undefined) {
      yield { file, path, at: 'value', message: `${quote(value)} has no name in '${language}', the default language here; write it in _agencies/${value}.yaml` };
    }
    const fault = agency.country === undefined || countries === undefined ? undefined : participationFault(agency.country, countries);
    if (agency.country !== undefined && fault !== undefined) {
      yield { file, path, at: 'value', message: `${quote(value)} is of ${quote(agency.country)} (${countryName(agency.country, 'en')}), which ${fault}` };
    }
  }
};
