import type { Frames } from '../stage/tiers';
import type { PlaneBox } from '../stage/PlaneBox';
import type { PlanePoint } from '../world/plane';
import type { CountryCode } from '../operation/Operation';
import type { AgencyView, CountryView, DisputedView, StepView } from './OperationView';

/** Where a participant's shape is on the plane, in plane units. */
export type CountryPlace = { readonly point: PlanePoint; readonly bounds: PlaneBox };

/** All that the map shows, in one language: what its popups say, and where everything stands, in plane units. */
export type MapView = {
  readonly slug: string;
  /**
   * `href` leads to the agency in words: its entry on the same page, or its own page. `land` is the country that its seat lies in. `foundBy`
   * is what a search finds it by beside what the page says of it.
   */
  readonly agencies: readonly (AgencyView & {
    readonly point: PlanePoint;
    readonly href: string;
    readonly land: CountryCode;
    readonly foundBy: readonly string[];
  })[];
  /** The participants and the disputed countries that have a place on the map. */
  readonly countries: readonly ((CountryView | DisputedView) & CountryPlace)[];
  /** All of them, in the order of their names. `foundBy` is what came of the operation there, in the languages that the page isn't in. */
  readonly participants: readonly (CountryView & { readonly foundBy: readonly string[] })[];
  /** The disputed countries, in the order of their names; left out where there are none. */
  readonly disputed?: readonly (DisputedView & { readonly foundBy: readonly string[] })[];
  /** What the countries that took part, those that are disputed, and those in which an agency sits, are found by. */
  readonly lands: Readonly<Record<CountryCode, readonly string[]>>;
  readonly steps: readonly StepView[];
  /** The agencies' ids in the order of their names. Sorted at build: browsers' collations differ. */
  readonly byName: readonly string[];
  readonly frames: Frames;
  readonly plane: { readonly width: number; readonly height: number };
};
