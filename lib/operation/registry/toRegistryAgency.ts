import type { Citation } from '../Operation';
import type { RegistryAgency } from './RegistryAgency';
import type { RegistryRecord } from './registrySchema';

/** A file's record, checked, in the words of the domain model. Lists keep their order. */
export function toRegistryAgency(id: string, record: RegistryRecord): RegistryAgency {
  const { 'also-written': alsoWritten = [], formerly = [], 'part-of': partOf, succeeded, seat, 'same-as': sameAs = [], sources = [], ...own } = record;
  return {
    ...own,
    id,
    alsoWritten,
    formerly: formerly.map(cited),
    ...(partOf === undefined ? {} : { partOf }),
    ...(succeeded === undefined ? {} : { succeeded: cited(succeeded) }),
    ...(seat === undefined ? {} : { seat: cited(seat) }),
    sameAs: sameAs.map(cited),
    sources,
  };
}

function cited<Cited extends { readonly source: RegistryCitation }>({ source: { id, ...place }, ...statement }: Cited): Omit<Cited, 'source'> & { citation: Citation } {
  return { ...statement, citation: { source: id, ...place } };
}

type RegistryCitation = NonNullable<RegistryRecord['seat']>['source'];
