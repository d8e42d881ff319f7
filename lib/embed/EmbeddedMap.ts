import type { Language } from '../language/Language';

/** The colours of a map in a frame: `auto` follows the reader's system, which the article around it may not. */
export type EmbedTheme = 'light' | 'dark' | 'auto';

/** A map as somebody wants it on a page of their own. */
export type EmbeddedMap = {
  /** Where the site is served, without a slash at its end: `https://example.org`. */
  readonly origin: string;
  readonly language: Language;
  readonly operation: string;
  /** The agency whose map it is; the whole operation's when left out. */
  readonly agency?: string | undefined;
  readonly theme: EmbedTheme;
  readonly isListOpen: boolean;
  /** Whether the article shows through where the map has nothing. */
  readonly isTransparent?: boolean | undefined;
  /** The article's colour, as `frameParameters` has it; `theme` is then the one that goes with it (`themeOn`). */
  readonly ground?: string | undefined;
  /** Whether the article has a headline of its own for the map. */
  readonly isPlain?: boolean | undefined;
  /** In CSS pixels: of a frame that can't fit itself, and of one that can until it has. */
  readonly height: number;
  /** What the frame is called to those who can't see it. */
  readonly title: string;
  /** What the picture shows, in words. */
  readonly alt: string;
};
