/** Somewhere to find help or to report, in one language. */
export type HelpView = {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  /** The number as it is read, unbroken, and as a link dials it. */
  readonly telephone?: { readonly words: string; readonly href: string };
  readonly url?: string;
  readonly source: { readonly publisher: string; readonly url: string };
  /** When it was last checked against its source, in words. */
  readonly checked: string;
};
