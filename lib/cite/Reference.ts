import type { Language } from '../language/Language';

/** A page as a program for references keeps it. All of it in words, in one language. */
export type Reference = {
  /** Letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  readonly language: Language;
  /** The day of the first publication, where it is known: `2026-11-24`. */
  readonly published?: string;
  /** As of when it is true, and the sources. */
  readonly note: string;
};
