import { addToList } from '../collections/addToList';
import type { MapView } from '../view/MapView';
import type { StaticArrangement, TierArrangement } from './arrangeTiers';
import { disputedRules } from './disputedRules';
import { centreOf, type PlaneBox } from './PlaneBox';

/**
 * The style rules that put the static picture's pins, names and rings in their places, for each size of stage, without
 * scripts and without a `style` attribute (which a strict policy refuses). They hold no quote and no `>`: React would
 * escape them inside `<style>`.
 *
 * The first arrangement holds everywhere, also where a browser knows no container queries. Whoever has the room for an
 * arrangement has it for all those before, so each says only what is other than in the one before.
 */
export function stageRules(map: MapView, { pins, tiers }: StaticArrangement): string {
  const { width, height } = map.plane;
  const at = ([x, y]: readonly [number, number]): string => `left:${percent(x / width)};top:${percent(y / height)}`;
  const marks = [...pins.map(({ key }) => key), ...map.countries.flatMap(({ code }) => [`ring-${code}`, `label-${code}`])];
  const stages = tiers.map((tier) => stageOf(tier, marks, map));
  return [
    ...pins.map(({ key, point }) => `#${key}{${at(point)}}`),
    ...map.countries.map(({ code, point }) => `#ring-${code}{${at(point)}}`),
    ...tiers.map(({ tier: { least } }, index) => {
      const rules = changes(stages[index - 1], stages[index] ?? new Map());
      return index === 0 || rules === '' ? rules : `@container stage (min-width:${least.width}px) and (min-height:${least.height}px){${rules}}`;
    }),
    ...(map.disputed ? [disputedRules] : []),
  ].join('');
}

/** What an arrangement says: each rule's declarations, by its selector and the first of what it declares. */
type Stage = ReadonlyMap<string, string>;

function stageOf({ tier, arrangement, pins }: TierArrangement, marks: readonly string[], map: MapView): Stage {
  const { width, height } = map.plane;
  const shown = new Set([...pins, ...arrangement.rings.map((code) => `ring-${code}`), ...arrangement.labels.map(({ code }) => `label-${code}`)]);
  const pointOf = new Map(map.countries.map(({ code, point }) => [code, point]));
  return new Map([
    ['.plane --x', boxVariables(map.frames[tier.frame], width)],
    ...marks.map((id) => [`#${id} display`, `display:${shown.has(id) ? 'grid' : 'none'}`] as const),
    ...arrangement.labels.flatMap(({ code, dx, dy }) => {
      const point = pointOf.get(code);
      return point ? [[`#label-${code} left`, `left:${offset(point[0] / width, dx)};top:${offset(point[1] / height, dy)}`] as const] : [];
    }),
  ]);
}

/** The rules that make one arrangement of another; selectors of which the same is said stand together. */
function changes(before: Stage | undefined, after: Stage): string {
  const selectorsOf = new Map<string, string[]>();
  for (const [key, declarations] of after) if (before?.get(key) !== declarations) addToList(selectorsOf, declarations, key.split(' ')[0]);
  return [...selectorsOf].map(([declarations, selectors]) => `${selectors.join(',')}{${declarations}}`).join('');
}

/** The box that must be seen, in widths of the plane, for the sums in `stage.css`. */
function boxVariables(box: PlaneBox, width: number): string {
  const [x, y] = centreOf(box);
  return `--x:${share(x / width)};--y:${share(y / width)};--w:${share((box.x1 - box.x0) / width)};--h:${share((box.y1 - box.y0) / width)}`;
}

function share(value: number): string {
  return String(Number(value.toFixed(4)));
}

function percent(value: number): string {
  return `${Number((100 * value).toFixed(2))}%`;
}

function offset(value: number, pixels: number): string {
  return pixels === 0 ? percent(value) : `calc(${percent(value)} ${pixels < 0 ? '-' : '+'} ${Math.abs(pixels)}px)`;
}
