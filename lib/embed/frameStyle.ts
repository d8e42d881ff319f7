import type { EmbedTheme } from './EmbeddedMap';

/** The least height that keeps a frame from being cut by a theme's `height: auto`, in CSS pixels: the highest at which the page is measured (embed.css). */
const leastHeight = 319;

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
    'border:0',
    // The colours that the frame is told of.
    ...(theme === 'auto' ? [] : [`color-scheme:${theme}`]),
    'frame-sizing:content-height',
    `height:${height}px`,
    `height:if(supports(frame-sizing:content-height):auto;else:${height}px)`,
  ].join(';');
}
