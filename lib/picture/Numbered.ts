import type { MapView } from '../view/MapView';

/** An agency and its number, the same on every map of the operation. */
export type Numbered = { readonly number: number; readonly agency: MapView['agencies'][number] };
