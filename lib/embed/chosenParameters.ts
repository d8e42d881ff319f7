import type { EmbeddedMap } from './EmbeddedMap';
import type { FrameParameter } from './frameParameters';
import { themeOn } from './themeOn';

/** What was chosen for a map's looks, as parameters of its frame and, with `data-` before them, attributes of the element that the host script makes a map of. */
export function chosenParameters({ theme, isListOpen, isTransparent = false, ground, isPlain = false }: EmbeddedMap): Readonly<Partial<Record<FrameParameter, string>>> {
  const isGround = ground !== undefined && themeOn(ground) !== undefined;
  return {
    ...(theme !== 'light' && !isGround && { theme }),
    ...(isListOpen && { list: 'open' }),
    ...(isTransparent && { background: 'transparent' }),
    ...(isGround && { ground }),
    ...(isPlain && { plain: '' }),
  };
}
