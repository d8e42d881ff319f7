import type { Language, LanguageTag } from '../language/Language';
import type { AgencyKind, CountryCode, Role, SeatPrecision } from '../operation/Operation';
import type { CarriedBy } from './carriedBy';
import type { Text } from './Text';

/** What names a source beside a statement: `The Sofia Globe`, `paragraphs 9 and 13`, and where to read it. */
export type CitationView = { readonly publisher: Text; readonly carriedBy?: CarriedBy; readonly place?: string; readonly url?: string };

/** A statement and who says so. */
export type StatementView = { readonly text: Text; readonly citations: readonly CitationView[] };

/** A date or a range in words (`June 2017`) and for machines (`2017-06`, `2023-07/2023-12`). */
export type DateView = { readonly words: string; readonly iso: string };

/** When a step was; that no source says so has words alone. */
export type StepDateView = DateView | { readonly words: string; readonly iso?: never };

export type ContributionView = StatementView & {
  readonly role?: { readonly id: Role; readonly words: string };
  readonly date?: DateView;
  /** The same in two or three words, for the map. */
  readonly short?: Text;
};

/** An agency that is named beside another one. */
export type PartnerView = { readonly id: string; readonly name: Text };

export type AgencyView = {
  readonly id: string;
  readonly name: Text;
  readonly abbreviation?: Text;
  readonly kind: AgencyKind;
  /** The participating country's code; none for an international organisation. */
  readonly country?: CountryCode;
  /** The seat's place and, when it isn't the same word, its country: `Bangkok, Thailand`. */
  readonly place: Text;
  /** The part of it that acted. */
  readonly unit?: Text;
  /** Its name today, where that is another than at the time. */
  readonly nameNow?: Text;
  readonly seat: StatementView & { readonly precision: SeatPrecision };
  readonly contributions: readonly ContributionView[];
  /** The agencies that a source says it worked with, whichever of the two the statement stands at. */
  readonly partners: readonly PartnerView[];
  /** That a mistake in this entry was put right, and when, in words. */
  readonly corrected?: string;
};

export type CountryView = {
  readonly code: CountryCode;
  readonly name: string;
  readonly agencies: readonly string[];
  readonly outcomes: readonly StatementView[];
  /** Who says that it took part, where what is told of its agencies and outcomes doesn't name them all. */
  readonly toldBy?: readonly CitationView[];
  /** What the source itself calls it. */
  readonly namedAs?: Text;
  readonly corrected?: string;
};

/** A country of which sources disagree whether it took part, and what each of them says. */
export type DisputedView = CountryView & { readonly conflict: ConflictView };

export type FigureView = {
  readonly id: string;
  readonly value: Text;
  readonly label: Text;
  readonly date?: DateView;
  /** What it was said to be before, the oldest first. */
  readonly earlier?: readonly { readonly value: Text; readonly date?: DateView; readonly citations: readonly CitationView[] }[];
  /** The start page shows it. */
  readonly lead?: true;
  readonly citations: readonly CitationView[];
  readonly corrected?: string;
};
export type StepView = StatementView & {
  readonly id: string;
  readonly date: StepDateView;
  readonly agencies: readonly string[];
  readonly countries: readonly CountryCode[];
  readonly corrected?: string;
};
export type UnknownView = StatementView & { readonly id: string; readonly corrected?: string };
export type ConflictView = { readonly id: string; readonly question: Text; readonly accounts: readonly StatementView[]; readonly corrected?: string };
/** `subject` is the entry that it concerns in words, where that is neither an agency nor a country, whose entries say so themselves. */
export type CorrectionView = { readonly date: DateView; readonly was: Text; readonly now: Text; readonly agency?: string; readonly subject?: SubjectView };
export type AdditionView = { readonly date: DateView; readonly text: Text; readonly subject?: SubjectView };
/** An entry in words, and its place on the operation's page (`figure-rescued`) where it has one there. */
export type SubjectView = { readonly words: Text; readonly place?: string };
export type SourceView = {
  readonly id: string;
  readonly publisher: Text;
  readonly carriedBy?: CarriedBy;
  readonly title?: string;
  readonly language: LanguageTag;
  readonly url?: string;
  readonly notes: readonly string[];
};

/** An operation in one language, in words: what pages show. Nothing in it has to be looked up again. */
export type OperationView = {
  readonly slug: string;
  readonly language: Language;
  readonly name: Text;
  /** The name as it stands inside a sentence, where it is a description and no name. */
  readonly described?: Text;
  readonly otherNames?: readonly { readonly name: Text; readonly where?: string; readonly citations: readonly CitationView[] }[];
  /** What the page finds, in one sentence. */
  readonly headline?: Text;
  readonly title: Text;
  readonly summary: StatementView;
  readonly period: string;
  readonly isDraft: boolean;
  readonly asOf: DateView;
  readonly reviewed?: DateView;
  /** The day by which the facts were to be checked against their sources again, once it is past. */
  readonly reviewMissed?: DateView;
  readonly agencies: readonly AgencyView[];
  /** The participants, in the order of their names. */
  readonly countries: readonly CountryView[];
  /** The disputed ones, in the same order; left out where there are none. */
  readonly disputed?: readonly DisputedView[];
  /** Whether participants that are not among those countries are lit, too: on an agency's own page, where very many took part. */
  readonly hasUnnamed?: boolean;
  readonly figures: readonly FigureView[];
  readonly steps: readonly StepView[];
  readonly unknowns: readonly UnknownView[];
  readonly conflicts: readonly ConflictView[];
  readonly corrections: readonly CorrectionView[];
  readonly additions: readonly AdditionView[];
  /** The days on which a detail was removed for safety; left out where there is none. */
  readonly removals?: readonly DateView[];
  readonly sources: readonly SourceView[];
  /** Kosovo takes part or is said to, or an agency sits there: the note on borders says more then. */
  readonly namesKosovo?: true;
};
