import { hostScriptPath } from '../../address/paths';
import { chosenParameters } from '../chosenParameters';
import type { EmbeddedMap } from '../EmbeddedMap';
import { escapeHtml } from '../escapeHtml';
import { mapAddresses } from '../mapAddresses';
import { pictureSnippet } from './pictureSnippet';

/** A marked element that the site's script makes a map of; without the script it is what it holds, a picture that leads to the map. */
export function scriptSnippet(map: EmbeddedMap): string {
  const { page } = mapAddresses(map);
  const attributes = {
    'data-operation-map': page,
    'data-title': map.title,
    ...Object.fromEntries(Object.entries(chosenParameters(map)).map(([name, value]) => [`data-${name}`, value])),
  };
  const marked = Object.entries(attributes).map(([name, value]) => (value === '' ? name : `${name}="${escapeHtml(value)}"`)).join(' ');
  return `<div ${marked}>${pictureSnippet(map, 'width')}</div>\n<script async src="${escapeHtml(`${map.origin}${hostScriptPath}`)}"></script>`;
}
