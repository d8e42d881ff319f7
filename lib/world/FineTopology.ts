import type { MultiLineString, MultiPolygon, Topology } from 'topojson-specification';
import type { Outlines } from './outlines';

/**
 * The finer outlines as the browser gets them: planar TopoJSON in plane units, with every country by its alpha-3 code, and with what the
 * picture draws beside them: the land of all of them as one shape, and the borders between them, each once. All three share their arcs.
 */
export type FineTopology = Topology<Outlines['objects'] & { land: MultiPolygon; borders: MultiLineString }>;
