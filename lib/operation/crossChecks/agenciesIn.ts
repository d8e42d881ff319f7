import type { z } from 'zod';
import type { Path } from '../Finding';
import type { CountryCode } from '../Operation';
import { agencySchema, type contributionSchema } from '../schema/agenciesSchema';
import { participationSchema } from '../schema/participationsSchema';
import { findInFiles, type Evidence } from './CrossCheck';

/** An agency of agencies.yaml that is right by itself: with its country, which may stand in the registry. */
type FoundAgency = {
  readonly file: 'agencies.yaml';
  readonly path: Path;
  readonly id: string;
  readonly country?: CountryCode;
  readonly contributions: readonly z.output<typeof contributionSchema>[];
};

/** Every agency that is right by itself, in the order of the file. */
export function agenciesIn(evidence: Evidence): readonly FoundAgency[] {
  const found = ({ path }: { readonly path: Path }, id: string, country: CountryCode | undefined, contributions: FoundAgency['contributions']): FoundAgency =>
    ({ file: 'agencies.yaml', path, id, ...(country === undefined ? {} : { country }), contributions });
  return [
    ...[...findInFiles(agencySchema, evidence)].map((place) => found(place, place.value.id, place.value.country, place.value.contributions)),
    ...[...findInFiles(participationSchema, evidence)].map((place) => found(place, place.value.agency, evidence.registry.agencies.get(place.value.agency)?.country, place.value.contributions)),
  ];
}
