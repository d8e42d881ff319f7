import { urlOf } from '../../address/urlOf';
import type { Agency, BodyKind, Operation } from '../../operation/Operation';
import { alpha2 } from './alpha2';
import { ftmEntity, ftmId, type FtmEntity, type FtmSchema } from './FtmEntity';
import { wordsOf } from './wordsOf';

const schemata: Readonly<Record<BodyKind, FtmSchema>> = {
  police: 'PublicBody',
  prosecution: 'PublicBody',
  government: 'PublicBody',
  'international-organisation': 'Organization',
  'non-governmental': 'Organization',
  company: 'Company',
};

/** Every agency of some operations once, under today's name. A name that it had at the time of one of them is a `previousName`. */
export function agencyEntities(operations: readonly Operation[]): readonly FtmEntity[] {
  const ids = new Set(operations.flatMap(({ agencies }) => agencies.map(({ id }) => id)));
  return [...ids].map((id) => agencyEntity(id, operations));
}

function agencyEntity(id: string, operations: readonly Operation[]): FtmEntity {
  const found = operations.flatMap(({ agencies, defaultLanguage }) =>
    agencies.filter((agency) => agency.id === id).map((agency) => ({ agency, name: agency.nameNow ?? agency.name, defaultLanguage })));
  const records = found.map(({ agency }) => agency);
  const name = found.flatMap((each) => each.name[each.defaultLanguage] ?? wordsOf(each.name)).slice(0, 1);
  const others = [...found.flatMap((each) => wordsOf(each.name)), ...records.flatMap(({ otherNames = [] }) => otherNames)];
  return ftmEntity(schemaOf(records), ftmId('agency', id), {
    name,
    alias: others.filter((other) => !name.includes(other)),
    previousName: records.flatMap((agency) => (agency.nameNow ? wordsOf(agency.name) : [])),
    abbreviation: records.flatMap(({ abbreviation }) => wordsOf(abbreviation)),
    country: records.map(({ country }) => country && alpha2(country)),
    wikidataId: records.flatMap(({ sameAs = [] }) => sameAs.map(wikidataId)),
  });
}

function schemaOf(records: readonly Agency[]): FtmSchema {
  const body = records.find((agency) => agency.body !== undefined)?.body;
  if (body !== undefined) return schemata[body];
  return records.some(({ kind }) => kind === 'national-agency' || kind === 'regional-agency') ? 'PublicBody' : 'Organization';
}

/** `Q8475`, of the address of a page on Wikidata. */
function wikidataId(address: string): string | undefined {
  const url = urlOf(address);
  const item = url?.pathname.split('/').at(-1) ?? '';
  return url?.hostname === 'www.wikidata.org' && /^Q[1-9]\d*$/.test(item) ? item : undefined;
}
