import type { EmbeddedMap } from './EmbeddedMap';
import type { EmbedForm } from './EmbedForm';
import { addressSnippet } from './snippets/addressSnippet';
import { ampSnippet } from './snippets/ampSnippet';
import { frameSnippet } from './snippets/frameSnippet';
import { pictureSnippet } from './snippets/pictureSnippet';
import { providerSnippet } from './snippets/providerSnippet';
import { scriptSnippet } from './snippets/scriptSnippet';

/**
 * The code that puts a map on a page, in one of the forms.
 *
 * @param more what AMP's button says.
 */
export function snippetOf(form: EmbedForm, map: EmbeddedMap, more: string): string {
  switch (form) {
    case 'address':
      return addressSnippet(map);
    case 'plain':
      return frameSnippet(map);
    case 'script':
      return scriptSnippet(map);
    case 'amp':
      return ampSnippet(map, more);
    case 'picture':
      return pictureSnippet(map);
    case 'provider':
      return providerSnippet(map);
  }
}
