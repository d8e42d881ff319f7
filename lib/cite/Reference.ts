import type { Language } from '../language/Language';
import type { PartialDate } from '../operation/PartialDate';

/** A page as a program for references keeps it. All of it in words, in one language. */
export type Reference = {
  /** Letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** Who publishes the site; where that is not known, the site's own name. */
  readonly publisher: string;
  readonly language: Language;
  /** The day of the version that is cited: `2026-11-24`, or as much of it as is known. */
  readonly date: PartialDate;
  /** As of when it is true, and the sources. */
  readonly note: string;
};
