import type { Rectangle } from '../../lib/stage/Rectangle';

/** What lies over the map, in CSS pixels from the left upper corner of Leaflet's container. */
export function boxesOver(container: HTMLElement): readonly Rectangle[] {
  const { left: x, top: y } = container.getBoundingClientRect();
  return [...(container.parentElement?.querySelectorAll('.over-map') ?? [])].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
  });
}
