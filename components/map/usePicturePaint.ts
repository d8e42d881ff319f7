import { useEffect, type RefObject } from 'react';
import type { Focus } from '../../lib/reading/focusOfReading';
import type { Reading } from '../../lib/reading/Reading';

/**
 * Puts countries back and draws the lines between the open agencies and those they worked with, on the picture and on the live map's copy of it.
 * The picture's elements come from the server and are nobody's to render again, so their attributes are set by hand.
 */
export function usePicturePaint(figure: RefObject<HTMLElement | null>, { quietCountries }: Focus, { opened }: Reading, isLive: boolean): void {
  useEffect(
    function paint() {
      const open = opened && 'agencies' in opened ? opened.agencies : [];
      for (const shape of figure.current?.querySelectorAll<SVGElement>('.world [data-country]') ?? []) {
        shape.toggleAttribute('data-quiet', quietCountries.includes(shape.dataset.country ?? ''));
      }
      for (const line of figure.current?.querySelectorAll<SVGElement>('.world [data-between]') ?? []) {
        line.toggleAttribute('data-shown', (line.dataset.between ?? '').split(' ').some((id) => open.includes(id)));
      }
    },
    [figure, quietCountries, opened, isLive],
  );
}
