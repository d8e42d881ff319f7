import type { Frames } from '../stage/tiers';
import type { PlaneBox } from '../stage/PlaneBox';
import type { PlanePoint } from '../world/plane';
import type { AgencyView, CountryView, StepView } from './OperationView';

/** Where a participant's shape is on the plane, in plane units. */
export type CountryPlace = { readonly point: PlanePoint; readonly bounds: PlaneBox };

/** All that the map shows, in one language: what its popups say, and where everything stands, in plane units. */
export type MapView = {
  readonly slug: string;
  /** `href` leads to the agency in words: its entry on the same page, or its own page. `otherNames` are its names and place in other languages, to be found by. */
  readonly agencies: readonly (AgencyView & { readonly point: PlanePoint; readonly href: string; readonly otherNames: readonly string[] })[];
  /** The participants that have a place on the map. */
  readonly countries: readonly (CountryView & CountryPlace)[];
  /** All of them, in the order of their names. */
  readonly participants: readonly CountryView[];
  readonly steps: readonly StepView[];
  /** The agencies' ids in the order of their names. Sorted at build: browsers' collations differ. */
  readonly byName: readonly string[];
  readonly frames: Frames;
  readonly plane: { readonly width: number; readonly height: number };
};
