import { useEffect, type RefObject } from 'react';
import type { Focus } from '../../lib/reading/focusOfReading';
import type { Picture } from '../../lib/view/Picture';
import type { Reading } from '../../lib/reading/Reading';

/**
 * Puts countries back and draws the lines between the open agencies and those they worked with, on the picture and on the live map's copy of it.
 * The picture's elements come from the server and are nobody's to render again, so their attributes are set by hand.
 */
export function usePicturePaint(figure: RefObject<HTMLElement | null>, { quietCountries }: Focus, { opened }: Reading, isLive: boolean, relations?: Picture['relations']): void {
  useEffect(
    function paint() {
      const open = opened && 'agencies' in opened ? opened.agencies : [];
      for (const shape of figure.current?.querySelectorAll<SVGElement>('.world [data-country]') ?? []) {
        shape.toggleAttribute('data-quiet', quietCountries.includes(shape.dataset.country ?? ''));
      }
      if (relations) drawOpened(figure.current, relations, open);
      for (const line of figure.current?.querySelectorAll<SVGElement>('.world [data-between]') ?? []) {
        line.toggleAttribute('data-shown', (line.dataset.between ?? '').split(' ').some((id) => open.includes(id)));
      }
    },
    [figure, quietCountries, opened, isLive, relations],
  );
}

/** Puts the lines of the open agencies on the picture and on its copy, in place of those of others. */
function drawOpened(figure: HTMLElement | null, relations: Picture['relations'], open: readonly string[]): void {
  const wanted = relations.filter(({ between }) => between.split(' ').some((id) => open.includes(id)));
  for (const world of figure?.querySelectorAll<SVGElement>('.world') ?? []) {
    for (const line of world.querySelectorAll('[data-between]')) line.remove();
    world.append(
      ...wanted.map(({ between, d }) => {
        const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        line.setAttribute('class', 'relation');
        line.setAttribute('data-between', between);
        line.setAttribute('d', d);
        return line;
      }),
    );
  }
}
