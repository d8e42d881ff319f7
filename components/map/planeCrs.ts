import { CRS, extend, transformation } from 'leaflet';

/**
 * The flat coordinate system of the projected plane: at zoom 0 one plane unit is one CSS pixel, and y grows downwards.
 * Everything was projected at build, so the browser needs no projection.
 */
export const planeCrs: CRS = extend({}, CRS.Simple, { transformation: transformation(1, 0, 1, 0) });

/** The zoom at which a plane unit takes so many CSS pixels. */
export const zoomOfScale = (scale: number): number => Math.log2(scale);

/** How many CSS pixels a plane unit takes at a zoom. */
export const scaleOfZoom = (zoom: number): number => 2 ** zoom;

/** Whether a zoom is nearer than a scale: by more than rounding makes of one and the same. */
export const isNearerThan = (zoom: number, scale: number): boolean => zoom > zoomOfScale(scale) + 0.01;
