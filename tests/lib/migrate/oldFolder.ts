import { stringify } from 'yaml';
import type { FixtureOperation } from '../../fixtures/operations/FixtureOperation';
import { validTexts } from '../operation/validOperation';
import type { DataFileName } from '../../../lib/operation/DataFiles';

const newList = 'countries: [{ country: NZL, sources: [{ id: paper }] }, { country: THA, sources: [{ id: paper }] }]\n';

/** The files of a small operation in the form before December 2026, with a list of countries as it is given. */
export function oldTexts(countries = 'countries: [NZL, THA]\n'): Readonly<Record<DataFileName, string>> {
  if (!validTexts['operation.yaml'].includes(newList)) throw new RangeError('The valid operation.yaml has no such list of countries.');
  return { ...validTexts, 'operation.yaml': validTexts['operation.yaml'].replace(newList, countries) };
}

/** An invented operation as an editor would have written it in that form. */
export function oldFolder({ operation, agencies, sources }: FixtureOperation): Readonly<Record<DataFileName, string>> {
  const text = (record: unknown): string => stringify(record, { aliasDuplicateObjects: false, lineWidth: 0 });
  return {
    'operation.yaml': text({ ...operation, countries: operation.countries.map(({ country }) => country) }),
    'agencies.yaml': text(agencies),
    'sources.yaml': text(sources),
  };
}
