import type { LocalizedText } from '../language/LocalizedText';
import type { DataFileName } from '../operation/DataFiles';
import type { Path } from '../operation/Finding';
import type { CountryCode, Role, Subject } from '../operation/Operation';

/** A source by both of its names: either may be another tomorrow. */
export type CitedSource = { readonly id: string; readonly url: string | undefined };

/** Where something stands in the data of now. */
export type Place = { readonly file: DataFileName; readonly path: Path };

/** A sentence with its sources, which has no id: a contribution, an outcome, what one source says in a conflict. */
export type Statement = {
  readonly role?: Role;
  readonly date?: string;
  readonly text: LocalizedText;
  readonly with?: readonly string[];
  readonly sources: readonly CitedSource[];
  readonly place: Place;
};

/** Something published that a correction can be about, with all of it that readers could have repeated. */
export type Entry = {
  /** What it is called in messages: `the figure 'rescued'`. Never a text of its own. */
  readonly name: string;
  /** What a correction about it names; nothing for what is true of the operation as a whole. */
  readonly about?: Subject;
  /** The country whose corrections are about it, too. */
  readonly country?: CountryCode;
  readonly place: Place;
  /** Values of which each change is one of a fact, by what they are called: `date`. */
  readonly values: Readonly<Record<string, string | number | undefined>>;
  /** Texts of which the numbers are facts. */
  readonly texts: Readonly<Record<string, LocalizedText | undefined>>;
  /** What a statement of it is called. */
  readonly statement?: string;
  readonly statements: readonly Statement[];
  readonly sources: readonly CitedSource[];
};
