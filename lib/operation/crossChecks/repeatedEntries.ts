import { quote } from '../messages/quote';
import { citationSchema } from '../schema/citationSchema';
import { countryCodeSchema } from '../schema/countryCodeSchema';
import { formerNameSchema } from '../schema/formerlySchema';
import { agencyReferenceSchema, operationReferenceSchema } from '../schema/idSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';

/** No list names a country, an agency, an operation or a place in a source twice. */
export const repeatedEntries: CrossCheck = function* (evidence) {
  for (const schema of [countryCodeSchema, agencyReferenceSchema, operationReferenceSchema, formerNameSchema, citationSchema]) {
    const seen = new Set<string>();
    for (const { file, path, value } of findInFiles<typeof schema>(schema, evidence)) {
      if (typeof path.at(-1) !== 'number') continue;
      const name = typeof value === 'string' ? value : [value.id, ...(value.paragraph === undefined ? [] : [`paragraph ${value.paragraph}`])].join(', ');
      const entry = JSON.stringify([file, path.slice(0, -1), name]);
      if (seen.has(entry)) yield { file, path, at: 'value', message: `${quote(name)} stands twice in this list; remove one of the two` };
      seen.add(entry);
    }
  }
};
