import type { PlanePoint } from '../world/plane';
import type { PlaneBox } from '../stage/PlaneBox';
import type { Ring } from './Land';
import type { Form } from './Name';

/** A country that takes part or is said to, in plane units. */
export type SceneCountry = {
  readonly code: string;
  /** Inside its largest land, as far from the edges as can be. */
  readonly point: PlanePoint;
  /** Around its largest land and what lies near it, without parts overseas. */
  readonly bounds: PlaneBox;
  /** None where the outlines have no shape of it. */
  readonly rings: readonly Ring[];
  /** The ways to write its name, the best first. */
  readonly forms: readonly Form[];
};

/** An agency, or several of one country that share a mark. `country`: the participant that it belongs to. */
export type SceneAgency = {
  readonly id: string;
  readonly point: PlanePoint;
  readonly country?: string | undefined;
  readonly forms: readonly Form[];
};

/** What a map has to show. */
export type Scene = {
  readonly land: readonly Ring[];
  readonly countries: readonly SceneCountry[];
  /** The parts overseas of those countries. */
  readonly overseas: readonly Ring[];
  readonly agencies: readonly SceneAgency[];
};
