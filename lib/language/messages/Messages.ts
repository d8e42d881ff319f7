import type { DownloadName } from '../../download/downloads';
import type { EmbedForm } from '../../embed/EmbedForm';
import type { EmbedTheme } from '../../embed/EmbeddedMap';
import type { Grouping } from '../../reading/Reading';
import type { AgencyKind, ConflictKind, Role, SeatPrecision } from '../../operation/Operation';

/** A count's words by `Intl.PluralRules` category; `{count}` stands for the number. */
export type Counted = { readonly one: string; readonly other: string };

/** A part of the page for data protection officers: its heading, and its sentences by what they are about. */
type PrivacyPart<About extends string> = { readonly title: string; readonly says: Readonly<Record<About, string>> };

/** Every word of the site in one language. `{name}` in a text stands for what is put in its place. */
export type Messages = {
  readonly otherLanguages: string;
  readonly skipMap: string;
  readonly site: { readonly title: string; readonly summary: string; readonly operations: string; readonly empty: string };
  readonly kinds: Readonly<Record<AgencyKind, string>>;
  readonly legend: { readonly label: string; readonly national: string; readonly tookPart: string; readonly disputed: string; readonly several: string };
  readonly roles: Readonly<Record<Role, string>>;
  /** Before the name that an agency has today, where the page tells the one of then. */
  readonly nameNow: string;
  /** In the place of a seat. */
  readonly seatUnknown: string;
  readonly precisions: Readonly<Record<SeatPrecision, string>>;
  readonly map: {
    readonly label: string;
    readonly keys: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly home: string;
    readonly move: string;
    readonly moveUp: string;
    readonly moveDown: string;
    readonly moveLeft: string;
    readonly moveRight: string;
    readonly fullScreen: string;
    readonly leaveFullScreen: string;
    readonly fingersHint: string;
    /** `{key}` is what stands on the key: Ctrl or ⌘. */
    readonly wheelHint: string;
    readonly moveFreely: string;
    readonly moveFreelyHint: string;
    readonly close: string;
    readonly failed: string;
    /** The browser is too old for the live map. */
    readonly tooOld: string;
    readonly retry: string;
    readonly agenciesHere: Counted;
    readonly pinOne: string;
    readonly pinMany: string;
    readonly pinCrowd: string;
    readonly unplaced: string;
  };
  readonly list: {
    readonly title: string;
    /** The heading in frames, where it shares one line of 248 px with the counts. */
    readonly inFrame: string;
    readonly onThisMap: string;
    readonly international: string;
    readonly seatsOnly: string;
    readonly agencies: Counted;
    /** What is shown of a long list: `{count}` of `{total}`. */
    readonly inPart: string;
    readonly showRest: string;
    /** The entries of one page of it: `{from}` to `{to}`. */
    readonly range: string;
    readonly noAgencyNamed: string;
    readonly outcome: string;
    /** Leads to an agency's own page. */
    readonly ownPage: string;
  };
  /** Of countries without a named agency, and of those that sources disagree about. */
  readonly participation: {
    readonly unnamed: string;
    /** Names follow. */
    readonly unnamedNote: string;
    readonly namedAs: string;
    readonly disputed: string;
    readonly disputedNote: string;
    readonly disputedOne: string;
    /** Sources follow. */
    readonly namedBy: string;
  };
  /** The questions of conflicts that are so common that nobody need write them. */
  readonly conflicts: Readonly<Record<ConflictKind, string>>;
  readonly finder: {
    readonly label: string;
    readonly find: string;
    readonly findHint: string;
    readonly narrow: string;
    readonly roles: string;
    readonly unstated: string;
    readonly kinds: string;
    readonly countries: string;
    readonly groupBy: string;
    readonly groupings: Readonly<Record<Grouping, string>>;
    /** `{total}` is all there are, which the plural form follows; `{count}` those that are shown. */
    readonly shown: Counted;
    readonly none: string;
    /** Before searches that find something, where one finds nothing. */
    readonly near: string;
    readonly showAll: string;
  };
  readonly story: {
    readonly label: string;
    readonly start: string;
    readonly step: string;
    readonly previous: string;
    readonly next: string;
    readonly end: string;
    readonly show: string;
    readonly nothingNamed: string;
    readonly undated: string;
  };
  readonly share: {
    readonly copyLink: string;
    readonly linkCopied: string;
    readonly linkToCopy: string;
    readonly cite: string;
    readonly citation: string;
    readonly copyCitation: string;
    readonly citationCopied: string;
    /** `{form}` is a form for programs that keep references, such as BibTeX. */
    readonly copyForm: string;
    readonly formCopied: string;
    readonly citationNote: string;
  };
  /** What search engines and messengers show below a page's title. Operations stand first, where their names need no small letter. */
  readonly descriptions: {
    readonly home: string;
    readonly operation: string;
    readonly agency: string;
    /** `{list}` is the title of a page of the list. */
    readonly list: string;
    readonly embedCode: string;
  };
  readonly downloads: {
    readonly title: string;
    readonly files: Readonly<Record<DownloadName, string>>;
    readonly version: string;
    readonly licenceNote: string;
    readonly policy: string;
    readonly feed: string;
  };
  readonly feed: {
    readonly title: string;
    readonly published: string;
    readonly reviewed: string;
    readonly reviewedText: string;
    readonly correction: string;
    readonly addition: string;
    readonly removedText: string;
    /** An entry's title: `{name}` is the operation. */
    readonly inOperation: string;
    /** `{entry}` is a correction's or an addition's name, `{subject}` an agency or a country. */
    readonly about: string;
  };
  readonly embedCode: {
    readonly title: string;
    readonly intro: string;
    readonly choices: string;
    readonly view: string;
    readonly wholeOperation: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: Readonly<Record<EmbedTheme, string>>;
    /** The colour of the article around the map. */
    readonly ground: string;
    readonly groundHint: string;
    /** What was typed is no colour, or none that texts can be read on. */
    readonly groundUseless: string;
    readonly transparent: string;
    readonly plain: string;
    readonly listOpen: string;
    readonly height: string;
    readonly heightHint: string;
    readonly withoutScripts: string;
    readonly unknownHost: string;
    readonly preview: string;
    readonly width: string;
    readonly widthNames: Readonly<Record<'phone' | 'article' | 'full', string>>;
    /** The preview in words; `{width}` is in pixels. */
    readonly widths: Readonly<Record<'phone' | 'article' | 'full', string>>;
    readonly codes: string;
    readonly copy: string;
    readonly copyForm: string;
    readonly copied: string;
    readonly forms: Readonly<Record<EmbedForm, { readonly name: string; readonly when: string }>>;
    /** The operation in Apple News Format. */
    readonly appleNews: { readonly name: string; readonly when: string };
    readonly privacy: string;
    readonly more: string;
    readonly failedTitle: string;
    readonly failedText: string;
    readonly frameTitle: string;
  };
  readonly sections: {
    readonly summary: string;
    readonly figures: string;
    /** Before what a figure was said to be at first, and after that. */
    readonly firstReported: string;
    readonly laterReported: string;
    /** In place of a step's date. */
    readonly noDate: string;
    /** Before other names. */
    readonly alsoKnown: string;
    /** Before links to the other rounds of an operation. */
    readonly otherRounds: string;
    readonly outcomes: string;
    readonly steps: string;
    readonly unknowns: string;
    readonly conflicts: string;
    readonly conflictNote: string;
    readonly corrections: string;
    readonly corrected: string;
    readonly correctionWas: string;
    readonly correctionNow: string;
    /** The one sentence that readers get, beside its day. */
    readonly removedForSafety: string;
    /** Before the entry that a correction or an addition concerns. */
    readonly about: string;
    readonly additions: string;
    readonly sources: string;
    /** A heading; `workedWith` begins a line of names. */
    readonly relations: string;
    readonly workedWith: string;
    readonly noRelations: string;
    readonly facts: string;
    readonly seat: string;
  };
  readonly citation: {
    readonly paragraph: string;
    readonly paragraphs: string;
    readonly excerpts: string;
    readonly published: string;
    /** `{publisher}` carried the text, which was read there. */
    readonly via: string;
    /** `{language}` is the language of the text, by its name. */
    readonly inLanguage: string;
  };
  readonly help: { readonly title: string; readonly checked: string };
  /** Before the name of who publishes the site, and before where to tell of a mistake. */
  readonly publisher: { readonly name: string; readonly mistakes: string };
  readonly print: { readonly numbers: string; readonly address: string };
  readonly asOf: string;
  readonly reviewed: string;
  /** That the day of the next review, `{date}`, is past; in frames in fewer words. */
  readonly reviewMissed: { readonly page: string; readonly frame: string };
  readonly draft: string;
  readonly source: string;
  /** Whom the sources count and don't name. */
  readonly notNamed: string;
  /** The page for data protection officers. Tests run what it says of requests, storage and messages: `tests/browser/dataProtection.test.ts`. */
  readonly privacy: {
    readonly title: string;
    readonly intro: string;
    readonly parts: {
      readonly asks: PrivacyPart<'ownServer' | 'frame'>;
      readonly stores: PrivacyPart<'nothing' | 'cache'>;
      readonly sends: PrivacyPart<'choices' | 'height' | 'script'>;
      readonly server: PrivacyPart<'logs' | 'site'>;
      readonly publisher: PrivacyPart<'logs' | 'hosts'>;
    };
  };
  readonly borders: string;
  /** What the note on borders says too where Kosovo is named. */
  readonly kosovo: string;
  readonly outlines: string;
  readonly licences: string;
  readonly wholeMap: string;
  readonly partOfMap: string;
  readonly fullMap: string;
  /** The link that stands in an article where the map can't: without scripts, in feeds. */
  readonly mapOf: string;
  readonly agencyTitle: string;
  readonly picture: {
    readonly ofAgency: string;
    readonly lit: string;
    readonly disputed: string;
    readonly countries: Counted;
    readonly seats: string;
    readonly partners: string;
    readonly more: Counted;
    readonly moreAt: string;
    readonly moreOnPage: string;
    readonly outlines: string;
  };
  /** What an address says whose page has another one now. */
  readonly moved: { readonly title: string; readonly text: string; readonly link: string };
  /** What is left of a map that was withdrawn. `{name}` is the operation's, `{date}` the day. */
  readonly withdrawn: {
    /** A title that names the operation, where its name may still be said. */
    readonly title: string;
    /** Ends without a full stop, as a date in Bulgarian has one. */
    readonly on: string;
  };
  readonly errors: {
    readonly notFoundTitle: string;
    readonly notFoundText: string;
    readonly brokenTitle: string;
    readonly brokenText: string;
    readonly again: string;
    readonly toStart: string;
  };
};
