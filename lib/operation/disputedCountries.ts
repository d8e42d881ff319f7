import type { CountryCode, Operation } from './Operation';

/** The countries of which sources disagree whether they took part, in the order of the file. */
export function disputedCountries({ participants }: Pick<Operation, 'participants'>): readonly CountryCode[] {
  return participants.filter(({ disputed }) => disputed !== undefined).map(({ country }) => country);
}
