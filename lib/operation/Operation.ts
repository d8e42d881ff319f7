import type { Language, LanguageTag } from '../language/Language';
import type { LocalizedText } from '../language/LocalizedText';
import type { EventDate } from './EventDate';
import type { PartialDate } from './PartialDate';

/** An ISO 3166-1 alpha-3 code, or XKX for Kosovo: a country that the table of country names holds. */
export type CountryCode = string;

/** Where a statement stands: a source's id in `sources`, and the paragraph counted from 1 where the source has paragraphs. */
export type Citation = { readonly source: string; readonly paragraph?: number };

/** A published text that statements are taken from. */
export type Source = {
  readonly id: string;
  readonly publisher: LocalizedText;
  /** Who carried the text, where it was read there and not at its publisher. */
  readonly via?: LocalizedText;
  /** The text's own headline, in the language it was published in. */
  readonly title?: string;
  readonly language: LanguageTag;
  readonly published?: PartialDate;
  /** An https address. */
  readonly url?: string;
  /** Whether the whole text was read, or parts of it. */
  readonly read: 'whole' | 'excerpts';
  readonly retrieved?: PartialDate;
  /** The text is a law: its title is quoted as it is. */
  readonly law?: true;
};

export const agencyKinds = ['national-agency', 'regional-agency', 'international-organisation', 'non-governmental'] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** What sort of body an agency of the registry is. */
export const bodyKinds = ['police', 'prosecution', 'government', 'international-organisation', 'non-governmental', 'company'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** Whether an agency is one of a whole country, of a part of it, or of a place. */
export const levels = ['national', 'regional', 'local'] as const;
export type Level = (typeof levels)[number];

/** Kinds of work, in the order in which readers are offered them. */
export const roles = [
  'coordination',
  'investigation',
  'intelligence',
  'analysis',
  'victim-identification',
  'search',
  'arrest',
  'seizure',
  'takedown',
  'prosecution',
  'sanction',
  'support',
  'funding',
] as const;
export type Role = (typeof roles)[number];

/** How near a seat's coordinates are to the agency's real seat. */
export const seatPrecisions = ['country', 'city', 'site'] as const;
export type SeatPrecision = (typeof seatPrecisions)[number];

/** Where an agency sits. That it sits in a country does not make the country a participant. */
export type Seat = {
  readonly place: LocalizedText;
  /** The country whose land the seat lies in. */
  readonly country: CountryCode;
  /** Degrees east of Greenwich, −180 to 180. */
  readonly longitude: number;
  /** Degrees north of the equator, −90 to 90. */
  readonly latitude: number;
  readonly precision: SeatPrecision;
  /** Somebody looked: it really lies outside the country's outline. */
  readonly checked?: true;
  readonly citation: Citation;
};

/** What an agency did, as a source states it. */
export type Contribution = {
  /** The kind of work, only where the source's words are of one. */
  readonly role?: Role;
  /** Only where a source gives one. */
  readonly date?: EventDate;
  /** The same in two or three words, for the map. */
  readonly short?: LocalizedText;
  readonly text: LocalizedText;
  /** Ids of the agencies it worked with in this, as a source states. */
  readonly with: readonly string[];
  readonly citations: readonly Citation[];
};

export type Agency = {
  readonly id: string;
  /** Its name at the time of the operation. */
  readonly name: LocalizedText;
  readonly abbreviation?: LocalizedText;
  /** Its name today, where that is another. */
  readonly nameNow?: LocalizedText;
  /** Its name as sources write it otherwise, and the names that it had at other times. */
  readonly otherNames?: readonly string[];
  /** The part of it that acted. */
  readonly unit?: LocalizedText;
  /** In the four words of filters and downloads; `body` and `level` tell more. */
  readonly kind: AgencyKind;
  readonly body?: BodyKind;
  readonly level?: Level;
  /** The id of the agency that it is a part of. */
  readonly partOf?: string;
  /** What that agency was called at the time of the operation. */
  readonly partOfName?: LocalizedText;
  /** The addresses of its pages in other catalogues. */
  readonly sameAs?: readonly string[];
  /** The participating country it belongs to; none for an international organisation. */
  readonly country?: CountryCode;
  /** None where no source says where it sits. */
  readonly seat?: Seat;
  readonly contributions: readonly Contribution[];
};

/** A number that says the size of the operation, written as the source gives it ("nearly 60"). */
export type Figure = {
  readonly id: string;
  readonly value: LocalizedText;
  readonly label: LocalizedText;
  /** When it was counted, or the time that it counts. */
  readonly date?: EventDate;
  /** What it was said to be before, the oldest first. */
  readonly earlier?: readonly EarlierValue[];
  /** The one figure that the start page shows. */
  readonly lead?: true;
  readonly citations: readonly Citation[];
};

/** What a figure was said to be before. */
export type EarlierValue = { readonly value: LocalizedText; readonly date?: EventDate; readonly citations: readonly Citation[] };

/** Another name that a source gives an operation, and the country in which it is called so. */
export type OtherName = { readonly name: LocalizedText; readonly where?: CountryCode; readonly citation: Citation };

/** A country that took part, and who says so. */
export type Participation = {
  readonly country: CountryCode;
  readonly citations: readonly Citation[];
  /** The id of the conflict about whether it took part: it is neither counted nor lit then. */
  readonly disputed?: string;
  /** What the source itself calls it, where its own words are to be shown. */
  readonly namedAs?: LocalizedText;
};

/** What came of the operation in one country. */
export type Outcome = { readonly country: CountryCode; readonly text: LocalizedText; readonly citations: readonly Citation[] };

/** An event in the story, with the agencies and countries that the source names in it. */
export type Step = {
  readonly id: string;
  /** Only where a source gives one. */
  readonly date?: EventDate;
  readonly text: LocalizedText;
  readonly agencies: readonly string[];
  readonly countries: readonly CountryCode[];
  readonly citations: readonly Citation[];
};

/** What the sources leave open. It is said and never drawn. */
export type Unknown = { readonly id: string; readonly text: LocalizedText; readonly citations: readonly Citation[] };

/** Conflicts that are so common that their question stands in the site's messages, in every language. */
export const conflictKinds = ['country-count'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** One fact that sources state differently: the question, and what each one says. */
export type Conflict = {
  readonly id: string;
  readonly kind?: ConflictKind;
  readonly question: LocalizedText;
  readonly accounts: readonly { readonly text: LocalizedText; readonly citations: readonly Citation[] }[];
};

/** The entry that a correction or an addition concerns: exactly one of these, by its id or its country's code. */
export type Subject = {
  readonly agency?: string;
  readonly country?: CountryCode;
  readonly figure?: string;
  readonly step?: string;
  readonly unknown?: string;
  readonly conflict?: string;
  readonly source?: string;
  readonly summary?: true;
};

/** A mistake that was put right. */
export type Correction = {
  readonly date: PartialDate;
  readonly was: LocalizedText;
  readonly now: LocalizedText;
  /** The entry that it was in; left out when it was in none. */
  readonly about?: Subject;
};

/** Something that the page did not say when it was first published, and says now. */
export type Addition = { readonly date: PartialDate; readonly text: LocalizedText; readonly about?: Subject };

/** That a detail was taken out because it could lead to a person. It has no words of its own: any would point at what is gone. */
export type SafetyRemoval = { readonly date: PartialDate };

/** A draft is for its editors, not for readers. */
export const statuses = ['draft', 'published'] as const;
export type Status = (typeof statuses)[number];

/** The days on which two persons checked every fact against its source. Roles, never names. */
export type SignOff = { readonly editor?: PartialDate; readonly secondReader?: PartialDate };

/** Everything that the data files of one operation say, checked: each id that is referred to exists, each code is real. */
export type Operation = {
  /** The folder's name in `data/`, and the operation's part of every address. */
  readonly slug: string;
  readonly status: Status;
  /** What it is about: the id of a topic. */
  readonly topic: string;
  readonly defaultLanguage: Language;
  readonly name: LocalizedText;
  /** It has no official name: `name` is a description, as it stands in a sentence. */
  readonly named?: false;
  readonly otherNames?: readonly OtherName[];
  /** What the page finds, in one sentence. */
  readonly headline?: LocalizedText;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly summaryCitations: readonly Citation[];
  readonly period: { readonly from: PartialDate; readonly to: PartialDate };
  /** The day up to which the page is true. */
  readonly asOf: PartialDate;
  /** The day on which it was first published. */
  readonly published?: PartialDate;
  /** The day by which somebody should look at the facts again. */
  readonly reviewBy: PartialDate;
  /** The day on which somebody last checked the facts against their sources. */
  readonly reviewed?: PartialDate;
  readonly signOff: SignOff;
  /** The slugs of the operations that are other rounds of the same. */
  readonly series?: readonly string[];
  /** The names that its folder had before. */
  readonly formerly?: readonly string[];
  /** The countries that took part, of which no source says otherwise. */
  readonly countries: readonly CountryCode[];
  /** Those and the disputed ones, in the order of the file. */
  readonly participants: readonly Participation[];
  readonly agencies: readonly Agency[];
  readonly figures: readonly Figure[];
  readonly outcomes: readonly Outcome[];
  readonly steps: readonly Step[];
  readonly unknowns: readonly Unknown[];
  readonly conflicts: readonly Conflict[];
  readonly corrections: readonly Correction[];
  readonly additions: readonly Addition[];
  /** Left out where there is none. */
  readonly removedForSafety?: readonly SafetyRemoval[];
  /** Entries of the last release that no reader saw; shown nowhere. */
  readonly neverPublished?: readonly Subject[];
  readonly sources: readonly Source[];
};

/** An operation that was published and is no more: its addresses say so, and tell nothing of what they told. */
export type WithdrawnOperation = Pick<Operation, 'slug' | 'status' | 'defaultLanguage' | 'formerly'> & {
  readonly topic?: string;
  readonly name?: LocalizedText;
  readonly withdrawn: Withdrawal;
};

/** When an operation was withdrawn, and what readers are told. */
export type Withdrawal = { readonly date: PartialDate; readonly text: LocalizedText };

/** What an operation's folder holds. */
export type AnyOperation = Operation | WithdrawnOperation;

/** Whether an operation was withdrawn. */
export const isWithdrawnOperation = (operation: AnyOperation): operation is WithdrawnOperation => 'withdrawn' in operation;
