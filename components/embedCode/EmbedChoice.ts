import type { EmbedTheme } from '../../lib/embed/EmbeddedMap';
import type { Language } from '../../lib/language/Language';

/** What somebody chose for the map on their page. */
export type EmbedChoice = {
  /** The agency whose map it is; empty for the whole operation. */
  readonly agency: string;
  readonly language: Language;
  readonly theme: EmbedTheme;
  readonly isListOpen: boolean;
  /** What was typed, which may be no height. */
  readonly height: string;
};

/** The heights that may be chosen, and the one that frames begin with where none is, in CSS pixels. */
export const choosableHeights = { least: 320, most: 1000, usual: 560 };

/** The height that was chosen, brought within bounds; undefined when none was. */
export function heightChosen({ height }: EmbedChoice): number | undefined {
  const pixels = Math.round(Number(height));
  if (height.trim() === '' || !Number.isFinite(pixels)) return undefined;
  return Math.max(choosableHeights.least, Math.min(choosableHeights.most, pixels));
}
