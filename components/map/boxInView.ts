import type { Map as LeafletMap } from 'leaflet';
import type { PlaneBox } from '../../lib/stage/PlaneBox';

/** What the map shows and, on each side, a quarter as much again: a short way can be moved before more is needed. */
export function boxInView(leafletMap: LeafletMap): PlaneBox {
  const bounds = leafletMap.getBounds().pad(0.25);
  return { x0: bounds.getWest(), y0: bounds.getSouth(), x1: bounds.getEast(), y1: bounds.getNorth() };
}
