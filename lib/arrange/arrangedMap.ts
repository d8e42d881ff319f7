import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Position } from 'geojson';
import { arrangeIn, arrangeMap, planMap, type Plan } from './arrangeMap';
import type { Room } from './compositions';
import { seenIn } from './Composition';
import type { Ring } from './Land';
import type { MapSheet } from './MapSheet';
import { inFrame, onPage } from './tiers';
import type { SceneRings } from './toScene';
import { defaultLanguage } from '../language/Language';
import { disputedCountries } from '../operation/disputedCountries';
import type { Operation } from '../operation/Operation';
import type { OperationView } from '../view/OperationView';
import { toMapView } from '../view/toMapView';
import { toOperationView } from '../view/toOperationView';
import { allRings, countryPolygons } from '../world/landRings';
import { worldPaths, type WorldPaths } from '../world/worldPaths';

/** How an operation's map is arranged in each room, in the view's language. */
export function sheetsOf(operation: Operation, view: OperationView): readonly MapSheet[] {
  return arrangeMap(toMapView(view, operation, String), rings, planOf(operation));
}

/** How it is arranged in a room of its own, on a picture: in the view's language, with numbers in the marks. */
export function sheetIn(operation: Operation, view: OperationView, room: Room): MapSheet {
  const key = `${view.language} ${JSON.stringify(room)}`;
  const known = inRooms.get(planOf(operation)) ?? new Map<string, MapSheet>();
  inRooms.set(planOf(operation), known);
  const sheet = known.get(key) ?? arrangeIn(toMapView(view, operation, String), rings, room);
  known.set(key, sheet);
  return sheet;
}

const inRooms = new WeakMap<Plan, Map<string, MapSheet>>();

/** The outlines of an operation, as fine as its map shows them: on a page, or in a frame, which is seldom as wide. */
export function outlinesOf(operation: Operation, place: 'page' | 'frame'): WorldPaths {
  const plan = planOf(operation);
  const known = drawn[place].get(plan);
  if (known) return known;
  const sheets = place === 'frame' ? inFrame(plan) : onPage(plan);
  const parts = sheets.flatMap(({ views }) => views.filter(({ role }) => role !== 'locator').map((view) => ({ box: seenIn(view), scale: view.extent.scale })));
  const outlines = worldPaths(operation.countries, disputedCountries(operation), parts);
  drawn[place].set(plan, outlines);
  return outlines;
}

const drawn = { page: new WeakMap<Plan, WorldPaths>(), frame: new WeakMap<Plan, WorldPaths>() };

/**
 * The same for the same places: chosen once, for all languages and all pages. It takes seconds for each operation, so it is kept beside what the build
 * generates, by what it was made from: the places, and the code that chose.
 */
function planOf(operation: Operation): Plan {
  const { agencies, countries } = toMapView(toOperationView(operation, defaultLanguage), operation, String);
  const key = hashOf(codeOfEngine(), JSON.stringify([agencies.map(({ id, point, country, forms }) => [id, point, country, forms]), countries.map(({ code, point, forms }) => [code, point, forms])]));
  const known = plans.get(key);
  if (known) return known;
  const file = path.join('generated/plans', `${key}.json`);
  const plan = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Plan) : planMap({ agencies, countries }, rings);
  plans.set(key, plan);
  if (!existsSync(file)) keep(file, JSON.stringify(plan));
  return plan;
}

const plans = new Map<string, Plan>();

/** Whole, for whoever reads it: processes that build pages beside each other make the same plan. */
function keep(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const part = `${file}.${process.pid}`;
  writeFileSync(part, text);
  renameSync(part, file);
}

let engine: string | undefined;

function codeOfEngine(): string {
  engine ??= hashOf(...['lib/arrange', 'lib/world'].flatMap((folder) => readdirSync(folder).sort().map((name) => readFileSync(path.join(folder, name), 'utf8'))));
  return engine;
}

function hashOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 24);
}

/** The outlines of the world at 1:50 million. */
export const rings: SceneRings = {
  get land() {
    land ??= allRings().map(flat);
    return land;
  },
  of: (country) => countryPolygons(country).flat().map(flat),
};

let land: readonly Ring[] | undefined;

function flat(ring: readonly Position[]): Ring {
  return ring.flatMap(([x = NaN, y = NaN]) => [x, y]);
}
