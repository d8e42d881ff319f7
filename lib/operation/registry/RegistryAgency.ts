import type { LocalizedText } from '../../language/LocalizedText';
import type { BodyKind, Citation, CountryCode, Level, Seat, Source } from '../Operation';
import type { PartialDate } from '../PartialDate';

/** A name that the agency had until a day. */
export type FormerName = { readonly name: LocalizedText; readonly abbreviation?: LocalizedText; readonly until: PartialDate; readonly citation: Citation };

/** What became of an agency that there is no more: replaced by one, merged into one with others, or split into several. */
export type Succession = { readonly date: PartialDate; readonly by: readonly string[]; readonly citation: Citation };

/** An agency as the registry holds it, whatever it took part in. Its citations are of its own `sources`. */
export type RegistryAgency = {
  /** The file's name without its ending: the agency's id in every operation and in every address. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly abbreviation?: LocalizedText;
  /** Its name as sources write it otherwise. */
  readonly alsoWritten: readonly string[];
  /** Names of before, in the order of the file. */
  readonly formerly: readonly FormerName[];
  readonly kind: BodyKind;
  /** None for an international organisation. */
  readonly level?: Level;
  readonly country?: CountryCode;
  /** The id of the agency that it is a part of. */
  readonly partOf?: string;
  readonly succeeded?: Succession;
  readonly seat?: Seat;
  /** Its pages in other catalogues. */
  readonly sameAs: readonly { readonly url: string; readonly citation: Citation }[];
  readonly sources: readonly Source[];
};

/** Every agency of the registry, by its id. */
export type Registry = ReadonlyMap<string, RegistryAgency>;
