import type { PlaneBox } from '../stage/PlaneBox';
import { toPlane } from '../world/plane';
import type { Composition, View } from './Composition';
import type { Extent } from './Land';
import { meet } from './Lines';
import { heightOf, holds, joined, widthOf } from './PlaneBoxes';
import { regionsOf, type Region } from './regions';
import type { Scene } from './Scene';

/** No picture shows what lies farther north or south, in plane units. */
const north = toPlane([11, 80])[1];
const south = toPlane([11, -57])[1];
const [west, east] = [60, 1940];

/** Between two pictures, in pixels. */
const gap = 8;

/** What spans less of the plane is shown by its region alone, with a locator. */
const regional = 840;

/** A narrower map has no room for a locator, in pixels. */
const leastForLocator = 300;

/** Distances at which places crowd, in pixels of the world's picture. */
const crowding = [7, 11, 16, 24, 34, 46, 60, 80] as const;

/** The room for a map, in pixels: its width, and the least and most height; and how many times larger its sheet is shown at most. */
export type Room = { readonly width: number; readonly least: number; readonly most: number; readonly growth?: number };

/** The sheets worth a try for a scene. */
export function compositions(scene: Scene, room: Room): readonly Composition[] {
  const box = everything(scene);
  const pad = Math.max(14, room.width * 0.02);
  const height = Math.max(room.least, Math.min(room.most, heightFor(room.width, box, pad)));
  const main: View = { x: 0, y: 0, extent: fit({ width: room.width, height }, box, pad), role: 'main' };
  const one: Composition = { family: 'one', width: room.width, height, views: [main] };
  if (widthOf(box) < regional) return room.width < leastForLocator ? [one] : withLocator(one);
  return [one, ...withPanels(scene, room, box, pad)];
}

/** All that must be seen: the mainland of each participant and each seat; the whole world where there is nothing. */
export function everything({ countries, agencies }: Scene): PlaneBox {
  const boxes = [...countries.map(({ bounds }) => bounds), ...agencies.map(({ point: [x, y] }) => ({ x0: x, y0: y, x1: x, y1: y }))];
  return boxes.length === 0 ? { x0: west, y0: north, x1: east, y1: south } : boxes.reduce(joined);
}

/** The picture of a size that shows a box as large as can be, a padding of pixels around it, moved so that it shows no more than the world. */
export function fit({ width, height }: { readonly width: number; readonly height: number }, box: PlaneBox, pad: number): Extent {
  const scale = Math.min((width - 2 * pad) / Math.max(1, widthOf(box)), (height - 2 * pad) / Math.max(1, heightOf(box)), 12);
  const [across, down] = [width / scale, height / scale];
  const left = across > east - west ? (west + east - across) / 2 : Math.max(west, Math.min(east - across, (box.x0 + box.x1 - across) / 2));
  const top = down > south - north ? (north + south - down) / 2 : Math.max(north, Math.min(south - down, (box.y0 + box.y1 - down) / 2));
  const edge = pad / scale / 2;
  return { width, height, scale, x0: within(left, box.x1 + edge - across, box.x0 - edge), y0: within(top, box.y1 + edge - down, box.y0 - edge) };
}

/** A value between two others, where the first of these is the smaller. */
function within(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.max(least, Math.min(most, value));
}

function heightFor(width: number, box: PlaneBox, pad: number): number {
  return (heightOf(box) * (width - 2 * pad)) / Math.max(1, widthOf(box)) + 2 * pad;
}

/** The region, and in a corner of it the world. */
function withLocator(one: Composition): readonly Composition[] {
  const { width, height, views: [main] } = one;
  const [across, edge] = [Math.max(72, Math.min(160, width * 0.17)), 6];
  const down = across * 0.47;
  return ([['w', 's'], ['e', 's'], ['e', 'n'], ['w', 'n']] as const).map(([side, end]): Composition => {
    const [x, y] = [side === 'w' ? edge : width - across - edge, end === 'n' ? edge : height - down - edge];
    const locator: View = { x, y, extent: fit({ width: across, height: down }, { x0: west + 100, y0: north, x1: east - 100, y1: south }, 1), role: 'locator' };
    return { ...one, family: 'region', views: [main, locator] };
  });
}

function withPanels(scene: Scene, room: Room, box: PlaneBox, pad: number): readonly Composition[] {
  const scale = (room.width - 2 * pad) / widthOf(box);
  const seen = new Set<string>();
  return crowding.flatMap((distance) =>
    subsets(regionsOf(scene, scale, distance)).flatMap((regions) => {
      const key = regions.map((region) => Object.values(region.box).map((side) => Math.round(side / 12)).join()).sort().join(' ');
      if (seen.has(key) || regions.some((region) => widthOf(region.box) > 0.46 * widthOf(box))) return [];
      seen.add(key);
      const sorted = [...regions].sort((a, b) => a.box.x0 - b.box.x0);
      return [...inRows(sorted, room, box), ...inColumns(sorted, room, box), ...asInsets(scene, sorted, room, box, pad), ...overRegion(scene, sorted, room, box)];
    }),
  );
}

function subsets(regions: readonly Region[]): readonly (readonly Region[])[] {
  return Array.from({ length: 2 ** regions.length - 1 }, (_, bits) => regions.filter((_region, place) => (bits + 1) & (1 << place)));
}

function aspectOf({ box }: Region): number {
  return (widthOf(box) + 24) / (heightOf(box) + 24);
}

/** Room around a region in its panel, in pixels: a mark at its edge and something of what lies around it. */
function panelPad(width: number): number {
  return Math.max(16, Math.min(40, width * 0.04));
}

/** The world above, the panels beside each other below it. */
function inRows(regions: readonly Region[], { width, least, most }: Room, box: PlaneBox): readonly Composition[] {
  const aspects = regions.map(aspectOf);
  const sum = aspects.reduce((a, b) => a + b);
  const room = width - gap * (regions.length - 1);
  const raw = aspects.map((aspect) => Math.max(room * 0.22, (room * aspect) / sum));
  const norm = room / raw.reduce((a, b) => a + b);
  return [0.28, 0.36, 0.44, 0.52, 0.6].flatMap((share) => {
    const above = Math.min(Math.max(heightFor(width, box, 10), 70), most * share);
    const below = Math.min(most - above - gap, Math.max((width / sum) * 1.25, least - above - gap));
    if (below < 70) return [];
    let x = 0;
    const panels = regions.map((region, place): View => {
      const across = (raw[place] ?? 0) * norm;
      const view: View = { x, y: above + gap, extent: fit({ width: across, height: below }, region.box, panelPad(width)), role: 'panel' };
      x += across + gap;
      return view;
    });
    const world: View = { x: 0, y: 0, extent: fit({ width, height: above }, box, 10), role: 'main' };
    return [{ family: `rows${regions.length}`, width, height: above + gap + below, views: [world, ...panels] }];
  });
}

/** The panels in a column beside the world. */
function inColumns(regions: readonly Region[], { width, least, most }: Room, box: PlaneBox): readonly Composition[] {
  if (width < 480) return [];
  return [0.34, 0.42, 0.5, 0.6, 0.68].flatMap((share) =>
    (['left', 'right'] as const).flatMap((side): readonly Composition[] => {
      const [across, beside] = [width * share - gap / 2, width - width * share - gap / 2];
      const wanted = regions.map((region) => across / aspectOf(region));
      const gaps = gap * (regions.length - 1);
      const all = wanted.reduce((a, b) => a + b);
      const world = Math.min(most, heightFor(beside, box, 12));
      const height = Math.max(least, Math.min(most, Math.max(world, all + gaps)));
      let y = 0;
      const panels = regions.map((region, place): View => {
        const down = ((wanted[place] ?? 0) / all) * (height - gaps);
        const view: View = { x: side === 'left' ? 0 : beside + gap, y, extent: fit({ width: across, height: down }, region.box, panelPad(width)), role: 'panel' };
        y += down + gap;
        return view;
      });
      if (world < height * 0.7) return []; // beside a small world there would be nothing
      const main: View = { x: side === 'left' ? across + gap : 0, y: 0, extent: fit({ width: beside, height }, box, 12), role: 'main' };
      return [{ family: `columns${regions.length}`, width, height, views: [main, ...panels] }];
    }),
  );
}

/** The world on the whole sheet, the panels over corners of it where nothing of the story is. */
function asInsets(scene: Scene, regions: readonly Region[], { width, least, most }: Room, box: PlaneBox, pad: number): readonly Composition[] {
  if (regions.length > 2) return [];
  const corners = regions.length === 1 ? [['sw'], ['se'], ['s']] : [['sw', 'se'], ['sw', 's'], ['s', 'se']];
  const height = Math.max(least, Math.min(most, heightFor(width, box, pad) * 1.12));
  const main: View = { x: 0, y: 0, extent: fit({ width, height }, box, pad), role: 'main' };
  const shown = [...scene.countries.filter(({ point }) => !regions.some((region) => holds(region.box, point))).map(({ bounds }) => bounds), ...regions.map((region) => region.box)];
  const inPixels = ({ x0, y0, x1, y1 }: PlaneBox) => {
    const { extent } = main;
    return [(x0 - extent.x0) * extent.scale, (y0 - extent.y0) * extent.scale, (x1 - extent.x0) * extent.scale, (y1 - extent.y0) * extent.scale] as const;
  };
  return (width < 560 ? [0.44, 0.56] : [0.26, 0.32, 0.38, 0.44]).flatMap((share) =>
    corners.flatMap((places) => {
      const panels = regions.map((region, place): View => {
        const down = Math.min((width * share) / aspectOf(region), height * 0.62);
        const across = Math.min(width * share, down * aspectOf(region) * 1.3);
        const corner = places[place] ?? 's';
        const x = corner.includes('w') ? 0 : corner.includes('e') ? width - across : (width - across) / 2;
        return { x, y: height - down, extent: fit({ width: across, height: down }, region.box, panelPad(across)), role: 'panel' };
      });
      const frames = panels.map(({ x, y, extent }) => [x - 6, y - 6, x + extent.width + 6, y + extent.height + 6] as const);
      const areApart = frames.every((frame, place) => frames.slice(place + 1).every((other) => !meet(frame, other)));
      const areFree = shown.every((part) => frames.every((frame) => !meet(inPixels(part), frame)));
      return areApart && areFree ? [{ family: `inset${regions.length}`, width, height, views: [main, ...panels] }] : [];
    }),
  );
}

/** The region on the whole sheet, moved to one side, and the world over a corner of the other, where nothing of the story is. */
function overRegion(scene: Scene, regions: readonly Region[], { width, least, most }: Room, box: PlaneBox): readonly Composition[] {
  const [region] = regions;
  if (!region || regions.length > 1) return [];
  const pad = panelPad(width);
  const parts = [
    ...scene.countries.filter(({ point }) => holds(region.box, point)).map(({ bounds }) => bounds),
    ...scene.agencies.filter(({ point }) => holds(region.box, point)).map(({ point: [x, y] }) => ({ x0: x, y0: y, x1: x, y1: y })),
  ];
  return [least, (least + most) / 2, most].flatMap((height) =>
    [0.3, 0.36, 0.44].flatMap((share) =>
      ['nw', 'ne', 'sw', 'se'].flatMap((corner) => {
        const centred = fit({ width, height }, region.box, pad);
        const x0 = corner.includes('w') ? region.box.x1 + pad / centred.scale - width / centred.scale : region.box.x0 - pad / centred.scale;
        const extent = { ...centred, x0 };
        const across = width * share;
        const down = Math.min(height * 0.6, heightFor(across, box, 8));
        const [x, y] = [corner.includes('w') ? 0 : width - across, corner.includes('n') ? 0 : height - down];
        const frame = [x - 12, y - 12, x + across + 12, y + down + 12] as const;
        const inPixels = (part: PlaneBox) => [(part.x0 - x0) * extent.scale, (part.y0 - extent.y0) * extent.scale, (part.x1 - x0) * extent.scale, (part.y1 - extent.y0) * extent.scale] as const;
        if (parts.some((part) => meet(inPixels(part), frame))) return [];
        const world: View = { x, y, extent: fit({ width: across, height: down }, box, 8), role: 'main' };
        const panel: View = { x: 0, y: 0, extent, role: 'panel' };
        return [{ family: 'region1', width, height, views: [world, panel] as const }];
      }),
    ),
  );
}
