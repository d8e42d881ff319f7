import { countryName } from '../../world/countryNames';
import type { LocalizedText } from '../../language/LocalizedText';
import { quote } from '../messages/quote';
import type { RegistryAgency } from '../registry/RegistryAgency';
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
    const missing = language === undefined ? [] : shownTexts(agency).filter(([, text]) => text[language] === undefined).map(([what]) => what);
    if (language !== undefined && missing.length > 0) {
      yield { file, path, at: 'value', message: `${quote(value)} has no ${[...new Set(missing)].join(', no ')} in '${language}', the default language here; write it in _agencies/${value}.yaml` };
    }
    const fault = agency.country === undefined || countries === undefined ? undefined : participationFault(agency.country, countries);
    if (agency.country !== undefined && fault !== undefined) {
      yield { file, path, at: 'value', message: `${quote(value)} is of ${quote(agency.country)} (${countryName(agency.country, 'en')}), which ${fault}` };
    }
  }
};

/** What pages may show of an agency of the registry: a text that is in neither the page's language nor the operation's default one could not be shown. */
function shownTexts({ name, abbreviation, formerly, seat, sources }: RegistryAgency): readonly (readonly [what: string, text: LocalizedText])[] {
  return [
    ['name', name],
    ...(abbreviation ? [['abbreviation', abbreviation] as const] : []),
    ...formerly.flatMap((before) => [['former name', before.name] as const, ...(before.abbreviation ? [['former abbreviation', before.abbreviation] as const] : [])]),
    ...(seat ? [['place', seat.place] as const] : []),
    ...sources.flatMap(({ publisher, via }) => [['publisher of a source', publisher] as const, ...(via ? [['carrier of a source', via] as const] : [])]),
  ];
}
