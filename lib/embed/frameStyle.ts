import type { EmbedTheme } from './EmbeddedMap';

/** In CSS pixels: what a theme's `height: auto !important` leaves, and low enough for the page to be measured at it (embed.css), in an enlarged box too. */
const leastHeight = 300;

/**
 * The inline style of a frame that is right in any box: as wide as its column, also where that shrinks to what it holds, and no narrower than
 * 280 px where the column has them. In Chrome 154 and newer it is as high as the page in it, elsewhere as high as was chosen; the height stands
 * here, since any rule of a theme beats the attribute. What not every editor can read comes last.
 *
 * @param height in CSS pixels.
 */
export function frameStyle(height: number, theme: EmbedTheme): string {
  return [
    'width:100vw',
    'max-width:100%',
    'min-width:min(280px,100%)',
    `min-height:${leastHeight}px`,
    'aspect-ratio:auto',
    'border:0',
    // The colours that the frame is told of.
    ...(theme === 'auto' ? [] : [`color-scheme:${theme}`]),
    'frame-sizing:content-height',
    `height:${height}px`,
    `height:if(supports(frame-sizing:content-height):auto;else:${height}px)`,
  ].join(';');
}
