import { useEffect, type RefObject } from 'react';
import type { Focus } from '../../lib/reading/focusOfReading';
import type { Picture } from '../../lib/view/Picture';
import type { Reading } from '../../lib/reading/Reading';

/**
 * Puts countries back, with their names and rings, and marks, and draws the lines between the open agencies and those they worked with. The picture's
 * elements come from the build and are nobody's to render again, so their attributes are set by hand; the live map shows the same outlines.
 */
export function usePicturePaint(figure: RefObject<HTMLElement | null>, { agencies, quietAgencies, quietCountries }: Focus, { opened }: Reading, isLive: boolean, relations?: Picture['relations']): void {
  useEffect(
    function paint() {
      const all = <Kind extends HTMLElement | SVGElement>(selector: string): NodeListOf<Kind> | readonly Kind[] => figure.current?.querySelectorAll<Kind>(`.sheet ${selector}`) ?? [];
      const shown = new Set(agencies.map(({ id }) => id));
      for (const shape of all<SVGElement>('[data-country]')) shape.toggleAttribute('data-quiet', quietCountries.includes(shape.dataset.country ?? ''));
      for (const name of all<HTMLElement>('.name[data-of]')) name.parentElement?.toggleAttribute('data-quiet', quietCountries.includes(name.dataset.of ?? ''));
      for (const pin of all<HTMLElement>('.pin[data-agencies]')) {
        const ids = pin.dataset.agencies?.split(' ') ?? [];
        pin.parentElement?.toggleAttribute('data-left-out', ids.every((id) => !shown.has(id)));
        pin.parentElement?.toggleAttribute('data-quiet', ids.every((id) => quietAgencies.has(id)));
      }
      const open = opened && 'agencies' in opened ? opened.agencies : [];
      if (relations) drawOpened(figure.current, relations, open);
      for (const line of all<SVGElement>('[data-between]')) line.toggleAttribute('data-shown', (line.dataset.between ?? '').split(' ').some((id) => open.includes(id)));
    },
    [figure, agencies, quietAgencies, quietCountries, opened, isLive, relations],
  );
}

/** Puts the lines of the open agencies on the picture, in place of those of others. */
function drawOpened(figure: HTMLElement | null, relations: Picture['relations'], open: readonly string[]): void {
  const world = figure?.querySelector('#World');
  const wanted = relations.filter(({ between }) => between.split(' ').some((id) => open.includes(id)));
  for (const line of world?.querySelectorAll('[data-between]') ?? []) line.remove();
  world?.append(
    ...wanted.map(({ between, d }) => {
      const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      line.setAttribute('class', 'relation');
      line.setAttribute('data-between', between);
      line.setAttribute('d', d);
      return line;
    }),
  );
}
