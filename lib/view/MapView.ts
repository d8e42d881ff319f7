import type { Frames } from '../stage/tiers';
import type { PlaneBox } from '../stage/PlaneBox';
import type { PlanePoint } from '../world/plane';
import type { AgencyView, CountryView } from './OperationView';

/** Where a participant's shape is on the plane, in plane units. */
export type CountryPlace = { readonly point: PlanePoint; readonly bounds: PlaneBox };

/** All that the map shows, in one language: what its popups say, and where everything stands, in plane units. */
export type MapView = {
  readonly slug: string;
  /** `href` leads to the agency in words: its entry on the same page, or its own page. */
  readonly agencies: readonly (AgencyView & { readonly point: PlanePoint; readonly href: string })[];
  readonly countries: readonly (CountryView & CountryPlace)[];
  readonly frames: Frames;
  readonly plane: { readonly width: number; readonly height: number };
};
