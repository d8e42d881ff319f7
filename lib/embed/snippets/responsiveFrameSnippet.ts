import type { EmbeddedMap } from '../EmbeddedMap';
import { frameHeights } from '../host/heightIn';
import { frameSnippet } from './frameSnippet';

/** A frame, and a script beside it that gives it the height that the map asks for. */
export function responsiveFrameSnippet(map: EmbeddedMap): string {
  return `${frameSnippet(map)}\n<script>${listener(map.origin)}</script>`;
}

/** Only the site may ask, only for the very frame it is in, and only for a height. */
function listener(origin: string): string {
  const { least, most } = frameHeights;
  return [
    'addEventListener("message",function(e){var d=e.data;',
    `if(e.origin===${JSON.stringify(origin).replaceAll('<', '\\u003c')}&&d&&d.sentinel==="amp"&&d.type==="embed-size"&&d.height>0)`,
    'document.querySelectorAll("iframe").forEach(function(f){',
    `if(f.contentWindow===e.source)f.style.height=Math.max(${least},Math.min(${most},Math.round(d.height)))+"px"`,
    '})})',
  ].join('');
}
