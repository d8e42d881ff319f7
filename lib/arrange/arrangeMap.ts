import { finish } from '../steps/finish';
import type { MapView } from '../view/MapView';
import { arrangingSheet, layingOut, type Sheet } from './arrangeSheet';
import { assign } from './assign';
import type { Composition } from './Composition';
import type { Room } from './compositions';
import { gather } from './gather';
import type { MapSheet } from './MapSheet';
import type { Scene } from './Scene';
import { leastForNames, mostWithNames, rooms } from './tiers';
import { toMapSheet } from './toMapSheet';
import { toScene, type SceneRings } from './toScene';

type ArrangedMap = Pick<MapView, 'agencies' | 'countries'>;

/** How a map's pictures are put together at each width; the same in every language. */
export type Plan = readonly Composition[];

/** Chooses how the pictures of a map are put together. */
export function planMap(map: ArrangedMap, rings: SceneRings): Plan {
  let least = 0; // a stage that has room for a sheet has it for the narrower ones
  return rooms.map((room) => {
    const { composition } = finish(arrangingSheet(sceneAt(map, rings, room.width), { ...room, least: Math.max(least, room.least) }, hasNames(map, room.width)));
    least = room.width === rooms[0]?.width ? 0 : Math.round(composition.height);
    return composition;
  });
}

/** Arranges a map for each width, by a plan. */
export function arrangeMap(map: ArrangedMap, rings: SceneRings, plan: Plan): readonly MapSheet[] {
  return plan.map((composition) => {
    const scene = sceneAt(map, rings, composition.width);
    const members = new Map(gather(map.agencies, composition.width).map((group) => [group[0]?.id ?? '', group.map(({ id }) => id)]));
    return toMapSheet(laidOut(scene, composition, hasNames(map, composition.width), rooms.find(({ width }) => width === composition.width)?.growth), scene, (id) => members.get(id) ?? [id]);
  });
}

/** Arranges a map in one room. */
export function arrangeIn(map: ArrangedMap, rings: SceneRings, room: Room): MapSheet {
  const scene = sceneAt(map, rings, room.width);
  const members = new Map(gather(map.agencies, room.width).map((group) => [group[0]?.id ?? '', group.map(({ id }) => id)]));
  return toMapSheet(finish(arrangingSheet(scene, room, false)), scene, (id) => members.get(id) ?? [id]);
}

/** With the agencies' names, if all of them have a place. */
function laidOut(scene: Scene, composition: Composition, withNames: boolean, growth?: number): Sheet {
  const candidate = { composition, assigned: assign(scene, composition) };
  const named = withNames ? finish(layingOut(scene, candidate, true, 40, growth)) : undefined;
  const isWhole = named?.views.every(({ placed }) => placed?.agencies.every((name) => name.candidate) ?? true);
  return named && isWhole ? named : finish(layingOut(scene, candidate, false, 40, growth));
}

function sceneAt(map: ArrangedMap, rings: SceneRings, width: number): Scene {
  const agencies = gather(map.agencies, width).flatMap(([first]) => (first ? [first] : []));
  return toScene({ ...map, agencies }, rings);
}

function hasNames({ agencies }: ArrangedMap, width: number): boolean {
  return width >= leastForNames && agencies.length <= mostWithNames;
}
