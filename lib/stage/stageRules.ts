import type { MapView } from '../view/MapView';
import type { StaticArrangement, TierArrangement } from './arrangeTiers';
import { centreOf, type PlaneBox } from './PlaneBox';

/**
 * The style rules that put the static picture's pins, names and rings in their places, for each size of stage, without
 * scripts and without a `style` attribute (which a strict policy refuses). They hold no quote and no `>`: React would
 * escape them inside `<style>`.
 */
export function stageRules(map: MapView, { pins, tiers }: StaticArrangement): string {
  const { width, height } = map.plane;
  const at = ([x, y]: readonly [number, number]): string => `left:${percent(x / width)};top:${percent(y / height)}`;
  return [
    ...pins.map(({ key, point }) => `#${key}{${at(point)}}`),
    ...map.countries.map(({ code, point }) => `#ring-${code}{${at(point)}}`),
    ...tiers.map((tier, index) => `@container stage ${condition(tier, index)}{${tierRules(tier, pins.map(({ key }) => key), map)}}`),
  ].join('');
}

/** The first arrangement serves every stage that is smaller, too. */
function condition({ tier: { least } }: TierArrangement, index: number): string {
  return index === 0 ? '(min-width:0px)' : `(min-width:${least.width}px) and (min-height:${least.height}px)`;
}

function tierRules({ tier, arrangement, pins }: TierArrangement, allPins: readonly string[], map: MapView): string {
  const { width, height } = map.plane;
  const shown = new Set([...pins, ...arrangement.rings.map((code) => `ring-${code}`), ...arrangement.labels.map(({ code }) => `label-${code}`)]);
  const all = [...allPins, ...map.countries.flatMap(({ code }) => [`ring-${code}`, `label-${code}`])];
  const places = arrangement.labels.flatMap(({ code, dx, dy }) => {
    const country = map.countries.find((candidate) => candidate.code === code);
    if (!country) return [];
    const [x, y] = country.point;
    return [`#label-${code}{left:${offset(x / width, dx)};top:${offset(y / height, dy)}}`];
  });
  const hidden = all.filter((id) => !shown.has(id));
  return [`.plane{${boxVariables(map.frames[tier.frame], width)}}`, display(hidden, 'none'), display([...shown], 'grid'), ...places].join('');
}

function display(ids: readonly string[], value: string): string {
  return ids.length === 0 ? '' : `${ids.map((id) => `#${id}`).join(',')}{display:${value}}`;
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
