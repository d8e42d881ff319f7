import type { Expected, Measures } from '../Measures';
import { LandSeen } from './LandSeen';
import { landFaults } from './landFaults';
import { markFaults } from './markFaults';
import { nameFaults } from './nameFaults';
import { pictureFaults } from './pictureFaults';
import { pressFaults } from './pressFaults';
import { seenOn } from './seenOn';

/** Measures the map as it is drawn: the live one where it has taken over, else the picture. */
function measureMap(expected: Expected): Measures {
  document.querySelector('.stage')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const root = document.querySelector('.stage[data-live] .live') ?? document.querySelector('.sheet');
  if (!root) throw new Error('There is no map on this page.');
  const seen = seenOn(root);
  const land = new LandSeen(seen);
  for (const { of, middle, radius } of seen.rings) land.addDisc(of, middle, radius);
  const { left, top, right, bottom } = seen.stage;
  return {
    width: Math.round(right - left),
    height: Math.round(bottom - top),
    pictures: seen.pictures.length,
    ...markFaults(seen, expected, land),
    ...nameFaults(seen, expected),
    ...landFaults(seen, expected, land),
    presses: pressFaults(seen, expected, land),
    ...pictureFaults(seen, expected, land),
  };
}

Object.assign(window, { measureMap });
