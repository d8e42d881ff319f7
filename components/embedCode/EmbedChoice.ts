import type { EmbedTheme } from '../../lib/embed/EmbeddedMap';
import type { Language } from '../../lib/language/Language';

/** What somebody chose for the map on their page. */
export type EmbedChoice = {
  /** The agency whose map it is; empty for the whole operation. */
  readonly agency: string;
  readonly language: Language;
  readonly theme: EmbedTheme;
  readonly isListOpen: boolean;
  readonly isTransparent: boolean;
  readonly isPlain: boolean;
  /** What was typed as the article's colour, which may be none. */
  readonly ground: string;
  /** What was typed, which may be no height. */
  readonly height: string;
};

/** The whole operation's map as it is when nobody chooses. */
export const firstChoice = (language: Language): EmbedChoice => ({
  agency: '',
  language,
  theme: 'light',
  isListOpen: false,
  isTransparent: false,
  isPlain: false,
  ground: '',
  height: '',
});

/** The heights that may be chosen, and the one that frames begin with where none is, in CSS pixels. */
export const choosableHeights = { least: 320, most: 1000, usual: 560 };

/** The height that was chosen, brought within bounds; undefined when none was. */
export function heightChosen({ height }: Pick<EmbedChoice, 'height'>): number | undefined {
  const pixels = Math.round(Number(height));
  if (height.trim() === '' || !Number.isFinite(pixels)) return undefined;
  return Math.max(choosableHeights.least, Math.min(choosableHeights.most, pixels));
}

/** The colour that was typed, `#1A1A1A` or `#fff` as in style sheets, as six digits in lower case; undefined when it is none. */
export function groundChosen({ ground }: Pick<EmbedChoice, 'ground'>): string | undefined {
  const digits = ground.trim().toLowerCase().replace(/^#/, '');
  if (/^[\da-f]{3}$/.test(digits)) return digits.replace(/./g, '$&$&');
  return /^[\da-f]{6}$/.test(digits) ? digits : undefined;
}
