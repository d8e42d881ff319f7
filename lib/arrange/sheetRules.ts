import { planeSize } from '../world/plane';
import { disputedRules } from '../stage/disputedRules';
import type { MapSheet, Offsets, Place, SheetMark, SheetName, SheetPicture } from './MapSheet';
import { isSame, markKey, nameKey, sheetMarks, type DrawnMark, type DrawnName } from './sheetMarks';
import type { MapView } from '../view/MapView';

/** What has its place by a rule: each rule's declarations, by its selector. */
type Rules = ReadonlyMap<string, string>;

/** A stage that is a little lower than a sheet shows it, all of it smaller. */
const lowest = 0.95;

/**
 * The style rules that put the pictures of a map, its marks and its names in their places, for each size of stage, without scripts and without a
 * `style` attribute (which a strict policy refuses). They hold no quote and no `>`: React would escape them inside `<style>`.
 *
 * Points are shares of the sheet, and grow with it; what stands beside a point does so by a length of its own (`--u`, `stage.css`). The first sheet
 * holds everywhere, also where a browser knows no container queries. A stage that has room for a sheet has it for all those before, so each rule says
 * only what is other than in the one before.
 */
export function sheetRules(map: Pick<MapView, 'sheets' | 'countries' | 'disputed'>): string {
  const { sheets } = map;
  const drawn = sheetMarks(map);
  const pictures = Math.max(0, ...sheets.map((sheet) => sheet.pictures.length));
  const all = sheets.map((sheet) => rulesOf(sheet, drawn, pictures));
  let height = 0;
  return [
    ...sheets.map((sheet, place) => {
      height = Math.max(height, Math.round(sheet.height * lowest));
      const rules = changes(all[place - 1], all[place] ?? new Map());
      const shape = `.stage{aspect-ratio:${sheet.width}/${sheet.height}}`;
      if (place === 0) return shape + rules;
      return `@container map (min-width:${rem(sheet.width)}){${shape}}@container stage (min-width:${rem(sheet.width)}) and (min-height:${rem(height)}){${rules}}`;
    }),
    ...(map.disputed ? [disputedRules] : []),
  ].join('');
}

function rulesOf(sheet: MapSheet, { marks, names }: { readonly marks: readonly DrawnMark[]; readonly names: readonly DrawnName[] }, pictures: number): Rules {
  const rules = new Map<string, string>([['.stage *', `--W:${sheet.width};--H:${sheet.height}`]]);
  for (let place = 0; place < pictures; place += 1) {
    const picture = sheet.pictures[place];
    for (const [selector, declarations] of picture ? pictureRules(picture, place, sheet) : noPicture(place)) rules.set(selector, declarations);
  }
  for (const drawn of marks) {
    const mark = sheet.marks.find(({ ids }) => markKey(ids) === drawn.key);
    for (const [selector, declarations] of mark ? markRules(mark, drawn, sheet) : [[`#${drawn.key}`, 'display:none'] as const]) rules.set(selector, declarations);
  }
  for (const drawn of names) {
    const name = sheet.names.find(({ code }) => nameKey(code) === drawn.key);
    for (const [selector, declarations] of name ? nameRules(name, drawn, sheet) : [[`#${drawn.key}`, 'display:none'] as const]) rules.set(selector, declarations);
  }
  return rules;
}

/** A picture's frame on the sheet, and the whole plane in it, so large and so far moved that the frame shows its part. */
function* pictureRules({ frame: [left, top, right, bottom], x0, y0, scale, role }: SheetPicture, place: number, sheet: MapSheet): Generator<readonly [string, string]> {
  const [width, height] = [right - left, bottom - top];
  yield [`.view-${place}`, `display:block;left:${percent(left / sheet.width)};top:${percent(top / sheet.height)};width:${percent(width / sheet.width)};height:${percent(height / sheet.height)};z-index:${order(sheet, place)}`];
  yield [`.view-${place} svg`, `left:${percent((-x0 * scale) / width)};top:${percent((-y0 * scale) / height)};width:${percent((planeSize.width * scale) / width)}`];
  const [main] = sheet.pictures;
  if (place === 0) return;
  const [from, inside] = role === 'locator' ? [sheet.pictures[0], { x0, y0, scale, frame: [left, top, right, bottom] as const }] : [{ x0, y0, scale, frame: [left, top, right, bottom] as const }, main];
  const box = partOn(from, inside);
  yield [`.part-${place}`, `display:block;left:${percent(box[0] / sheet.width)};top:${percent(box[1] / sheet.height)};width:${percent((box[2] - box[0]) / sheet.width)};height:${percent((box[3] - box[1]) / sheet.height)}`];
}

/** Of two pictures that meet the smaller lies over the larger. */
function order({ pictures }: MapSheet, place: number): number {
  const areas = pictures.map(({ frame: [left, top, right, bottom] }) => (right - left) * (bottom - top));
  return areas.filter((area) => area > (areas[place] ?? 0)).length;
}

/** What one picture shows, on another, in pixels of the sheet. */
function partOn(of: Pick<SheetPicture, 'x0' | 'y0' | 'scale' | 'frame'>, on: Pick<SheetPicture, 'x0' | 'y0' | 'scale' | 'frame'>): readonly [number, number, number, number] {
  const [x, y] = [on.frame[0] + (of.x0 - on.x0) * on.scale, on.frame[1] + (of.y0 - on.y0) * on.scale];
  const [width, height] = [((of.frame[2] - of.frame[0]) / of.scale) * on.scale, ((of.frame[3] - of.frame[1]) / of.scale) * on.scale];
  return [Math.max(x, on.frame[0]), Math.max(y, on.frame[1]), Math.min(x + width, on.frame[2]), Math.min(y + height, on.frame[3])];
}

function* noPicture(place: number): Generator<readonly [string, string]> {
  yield [`.view-${place}`, 'display:none'];
  yield [`.part-${place}`, 'display:none'];
}

function* markRules(mark: SheetMark, { key, labels, hasLeader }: DrawnMark, sheet: MapSheet): Generator<readonly [string, string]> {
  yield [`#${key}`, `display:block;${placed(mark, sheet)};${mark.stem ? line(mark.stem) : '--l:0'}`];
  if (labels.length === 0) return;
  const { label } = mark;
  yield* formRules(key, labels, label?.form, true);
  if (label) yield [`#${key} .label`, `--x:${label.by[0]};--y:${label.by[1]}`];
  if (hasLeader) yield [`#${key} .leader`, label?.leader ? `display:block;--x:${label.by[0] + label.leader[0]};--y:${label.by[1] + label.leader[1]};${line(label.leader)}` : 'display:none'];
}

function* nameRules(name: SheetName, { key, forms, mayLack, hasLeader, hasRing }: DrawnName, sheet: MapSheet): Generator<readonly [string, string]> {
  yield [`#${key}`, `display:block;${placed(name, sheet)}`];
  yield* formRules(key, forms, name.form, mayLack);
  if (hasLeader) yield [`#${key} .leader`, name.leader ? `display:block;--x:${name.leader[0]};--y:${name.leader[1]};${line(name.leader)}` : 'display:none'];
  if (hasRing) yield [`#${key} .ring`, `display:${name.ring ? 'block' : 'none'}`];
}

/** Of several ways to write a name the one that is shown; of a name that some sheets lack, whether it is. */
function* formRules(key: string, forms: readonly NonNullable<SheetName['form']>[], shown: SheetName['form'], mayLack: boolean): Generator<readonly [string, string]> {
  for (const [place, form] of forms.entries()) {
    const isShown = shown !== undefined && isSame(form, shown);
    if (mayLack || forms.length > 1) yield [`#${key} .form-${place}`, `display:${isShown ? 'block' : 'none'}`];
  }
}

function placed({ at: [x, y], by: [right, down] }: Place, { width, height }: MapSheet): string {
  return `left:${percent(x / width)};top:${percent(y / height)};--x:${right};--y:${down}`;
}

/** A line's length and direction. */
function line([x1, y1, x2, y2]: Offsets): string {
  const degrees = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return `--l:${Math.round(Math.hypot(x2 - x1, y2 - y1))};--r:${Math.round(degrees)}deg`;
}

/** The rules that make one sheet of another; selectors of which the same is said stand together. */
function changes(before: Rules | undefined, after: Rules): string {
  const selectorsOf = new Map<string, string[]>();
  for (const [selector, declarations] of after) {
    if (before?.get(selector) === declarations) continue;
    const selectors = selectorsOf.get(declarations);
    if (selectors) selectors.push(selector);
    else selectorsOf.set(declarations, [selector]);
  }
  return [...selectorsOf].map(([declarations, selectors]) => `${selectors.join(',')}{${declarations}}`).join('');
}

function percent(value: number): string {
  return `${Number((100 * value).toFixed(1))}%`;
}

function rem(pixels: number): string {
  return `${Number((pixels / 16).toFixed(2))}rem`;
}
