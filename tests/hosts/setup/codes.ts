import type { EmbeddedMap } from '../../../lib/embed/EmbeddedMap';
import { snippetOf } from '../../../lib/embed/snippetOf';

/** The codes that are pasted as HTML. */
export const htmlForms = ['script', 'plain', 'picture'] as const;

/** Words with signs that would break out of an attribute. */
export const title = 'Operation Blackwrist: who took part, "each" & all';

/** A code as a newsroom copies it. Its height is none that the map ever asks for in these articles. */
export function codeOf(form: (typeof htmlForms)[number] | 'address' | 'amp', origin: string): string {
  const map: EmbeddedMap = { origin, language: 'en', operation: 'blackwrist', theme: 'light', isListOpen: false, height: 640, title, alt: 'A map of the agencies' };
  return snippetOf(form, map, 'Show all of the map');
}
