import type { Expected, Measures } from '../Measures';
import { countryPaths } from './countryPaths';
import { holds, middleOf } from './geometry';
import { sea, type LandSeen } from './LandSeen';
import { mainlandOf } from './mainlandOf';
import type { Box, Seen } from './Seen';

/** A picture that shows less of a participant's mainland than this cuts it off. */
const leastSeen = 0.99;

/** Which mainlands are cut, and how much of the pictures is nothing but sea at their edges. A locator, which names nothing, is left aside. */
export function pictureFaults({ pictures, names, marks }: Seen, { countries }: Expected, land: LandSeen): Pick<Measures, 'cutOff' | 'seaMargins'> {
  const boxes: readonly Box[] = [...names.map(({ box }) => box), ...marks.map(({ middle: { x, y }, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }))];
  const used = new Set(boxes.map((box) => land.pictureAt(middleOf(box))));
  const stories = [...pictures.keys()].filter((place) => used.size === 0 || used.has(place));
  return { cutOff: countryPaths().filter(({ code }) => countries.includes(code)).flatMap((path) => cutOff(path)), seaMargins: seaMargins() };

  function cutOff(path: ReturnType<typeof countryPaths>[number]): readonly string[] {
    const points = mainlandOf(path);
    const own = names.find(({ of, kind }) => of === path.code && kind !== 'agency');
    const places = own ? [land.pictureAt(middleOf(own.box))] : stories;
    const shares = places.map((place) => {
      const picture = pictures[place];
      if (!picture) return 0;
      const { x, y, scale } = picture;
      return points.filter((at) => land.pictureAt({ x: x + at.x * scale, y: y + at.y * scale }) === place).length / points.length;
    });
    const most = Math.max(0, ...shares);
    return most < leastSeen ? [`${path.code}: ${Math.round(100 * most)} % seen`] : [];
  }

  function seaMargins(): number {
    let [empty, all] = [0, 0];
    for (const place of stories) {
      const frame = pictures[place]?.frame;
      if (!frame) continue;
      let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
      const use = (box: Box): void => {
        [left, top, right, bottom] = [Math.min(left, box.left), Math.min(top, box.top), Math.max(right, box.right), Math.max(bottom, box.bottom)];
      };
      land.look(frame, place, (value, { x, y }) => {
        if (value !== sea) use({ left: x, right: x, top: y, bottom: y });
      });
      for (const box of boxes) if (land.pictureAt(middleOf(box)) === place) use(box);
      for (const [other, { frame: inner }] of pictures.entries()) if (other > place && holds(frame, middleOf(inner))) use(inner);
      const area = (frame.right - frame.left) * (frame.bottom - frame.top);
      all += area;
      empty += Math.max(0, area - Math.max(0, right - left) * Math.max(0, bottom - top));
    }
    return all === 0 ? 0 : (100 * empty) / all;
  }
}
