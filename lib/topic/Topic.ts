import type { Language } from '../language/Language';
import type { LocalizedText } from '../language/LocalizedText';

/** What an operation can be about. */
export type Topic = {
  /** The file's name, and what operations refer to. */
  readonly id: string;
  /** In every language of the site. */
  readonly label: LocalizedText;
  /** The ids of the entries of help.yaml that pages of this topic show, in the order in which they are shown. */
  readonly help: readonly string[];
  /** Words of care that stand with the help, in every language of the site. */
  readonly care?: LocalizedText;
};

/**
 * The topics that there are, by their ids, each with the languages in which its pages have help to show; without them where that can't be
 * known, as something is wrong with the topic or with the file of help.
 */
export type KnownTopics = ReadonlyMap<string, readonly Language[] | undefined>;
