import { isLanguage } from '../../lib/language/Language';
import type { LocalizedText } from '../../lib/language/LocalizedText';

/** A text of the data, and where it stands: `agencies.3.contributions.0.text`. */
export type FoundText = { readonly path: string; readonly text: LocalizedText };

/** Every text by language in a value, however deep. */
export function textsOf(value: unknown, path = ''): readonly FoundText[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const isText = entries.length > 0 && entries.every(([key, entry]) => isLanguage(key) && typeof entry === 'string');
  if (isText) return [{ path, text: value as LocalizedText }];
  return entries.flatMap(([key, entry]) => textsOf(entry, path === '' ? key : `${path}.${key}`));
}
