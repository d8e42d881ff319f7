import type { Language } from '../language/Language';
import type { LocalizedText } from '../language/LocalizedText';
import type { PartialDate } from '../operation/PartialDate';

/** Somewhere to find help or to report: a telephone number, an address, or both. */
export type HelpEntry = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly purpose: LocalizedText;
  /** Digits in groups: `116 111`. */
  readonly telephone?: string;
  /** An https address. */
  readonly url?: string;
  /** The languages of the pages that show it; its texts are in each of them. */
  readonly languages: readonly Language[];
  readonly source: { readonly publisher: LocalizedText; readonly title?: string; readonly language: Language; readonly url: string };
  /** The day on which it was last checked against its source. */
  readonly checked: PartialDate;
};
