import type { Scene } from '../../lib/arrange/Scene';
import { toScene } from '../../lib/arrange/toScene';
import type { MapView } from '../../lib/view/MapView';
import { ringsIn } from '../../lib/world/ringsIn';

/** What the live map has to arrange, with the outlines that the page came with: read from its picture before finer ones are drawn there. */
export function sceneOnPage(map: MapView): Scene {
  const world = document.querySelector('#World');
  const ringsOf = (shape: SVGPathElement | null | undefined) => (shape ? ringsIn(shape.getAttribute('d') ?? '', shape.transform.baseVal.getItem(0).matrix.a) : []);
  return toScene(map, { land: ringsOf(world?.querySelector<SVGPathElement>('.land')), of: (code) => ringsOf(world?.querySelector<SVGPathElement>(`[data-country="${code}"]`)) });
}
