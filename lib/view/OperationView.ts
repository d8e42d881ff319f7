import type { Language, LanguageTag } from '../language/Language';
import type { AgencyKind, CountryCode, Role, SeatPrecision } from '../operation/Operation';
import type { CarriedBy } from './carriedBy';
import type { Text } from './Text';

/** What names a source beside a statement: `The Sofia Globe`, `paragraphs 9 and 13`, and where to read it. */
export type CitationView = { readonly publisher: Text; readonly carriedBy?: CarriedBy; readonly place?: string; readonly url?: string };

/** A statement and who says so. */
export type StatementView = { readonly text: Text; readonly citations: readonly CitationView[] };

/** A date in words (`June 2017`) and for machines (`2017-06`). */
export type DateView = { readonly words: string; readonly iso: string };

export type ContributionView = StatementView & {
  readonly role?: { readonly id: Role; readonly words: string };
  readonly date?: DateView;
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

export type FigureView = { readonly id: string; readonly value: Text; readonly label: Text; readonly citations: readonly CitationView[] };
export type StepView = StatementView & {
  readonly id: string;
  readonly date: DateView;
  readonly agencies: readonly string[];
  readonly countries: readonly CountryCode[];
};
export type ConflictView = { readonly id: string; readonly question: Text; readonly accounts: readonly StatementView[] };
export type CorrectionView = { readonly date: DateView; readonly was: Text; readonly now: Text; readonly agency?: string };
export type AdditionView = { readonly date: DateView; readonly text: Text };
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
  readonly unknowns: readonly (StatementView & { readonly id: string })[];
  readonly conflicts: readonly ConflictView[];
  readonly corrections: readonly CorrectionView[];
  readonly additions: readonly AdditionView[];
  readonly sources: readonly SourceView[];
  /** Kosovo takes part or is said to, or an agency sits there: the note on borders says more then. */
  readonly namesKosovo?: true;
};
