import type { AgencyView, OperationView } from '../view/OperationView';
import type { MapView } from '../view/MapView';
import type { Relation } from '../view/relationLines';
import type { WorldPaths } from '../world/worldPaths';

/** What a picture shows: an operation or, on the picture of an agency's page, that agency and those it worked with. */
export type PictureFacts = {
  readonly view: OperationView;
  readonly map: MapView;
  readonly world: WorldPaths;
  readonly agency?: AgencyView;
  readonly relations: readonly Relation[];
  /** The page's public address, where the build knows it. */
  readonly address?: string;
};
