import { holds, middleOf } from './geometry';
import type { Box, Leader, Line, Mark, Name, Picture, Ring, Seen } from './Seen';

/** What of the map under an element can be seen, from the rectangles that the browser drew it in. */
export function seenOn(root: Element): Seen {
  const stage = boxOf(root.closest('.stage') ?? root);
  const all = (selector: string): readonly Element[] => [...root.querySelectorAll(selector)].filter((element) => isSeen(element, stage));
  return {
    stage,
    pictures: all('.view').toSorted((a, b) => layerOf(a) - layerOf(b)).flatMap((view) => toPicture(view) ?? []),
    marks: all('.pin[data-agencies]').map(toMark),
    names: all('[data-name-of], [data-number-of]').map(toName),
    rings: all('[data-ring-of]').map((element): Ring => ({ of: element.getAttribute('data-ring-of') ?? '', ...discOf(element), element })),
    leaders: all('[data-leader-of]').map((element): Leader => ({ of: element.getAttribute('data-leader-of') ?? '', ...lineOf(element) })),
  };
}

/** Whether it is drawn, and its middle is on the stage. */
function isSeen(element: Element, stage: Box): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const box = boxOf(element);
  return (box.right - box.left > 0 || box.bottom - box.top > 0) && holds(stage, middleOf(box));
}

/** Of two pictures that meet the one with more lies over the other. */
const layerOf = (view: Element): number => Number(getComputedStyle(view).zIndex) || 0;

function toPicture(view: Element): Picture | undefined {
  const drawing = view.querySelector('svg');
  if (!drawing) return undefined;
  const { left, top, width } = drawing.getBoundingClientRect();
  return { frame: boxOf(view), x: left, y: top, scale: width / drawing.viewBox.baseVal.width };
}

function toMark(element: Element): Mark {
  const stem = element.closest('.mark-on-map')?.querySelector('.stem');
  const { width = 0, height = 0 } = stem?.getBoundingClientRect() ?? {};
  const face = element.querySelector('.kind-mark, .pin-count');
  const radius = face instanceof HTMLElement ? Math.max(face.offsetWidth, face.offsetHeight) / 2 : 0;
  return { ids: (element.getAttribute('data-agencies') ?? '').split(' '), middle: middleOf(boxOf(element)), radius, hasStem: Math.max(width, height) > 3, element };
}

/** As wide as its letters are, whatever face they are set in, and as high as its line. */
function toName(element: Element): Name {
  const { top, bottom } = boxOf(element);
  const lines = [...element.querySelectorAll('text')].map(boxOf);
  const code = element.getAttribute('data-number-of');
  const box = { top, bottom, left: Math.min(...lines.map(({ left }) => left)), right: Math.max(...lines.map(({ right }) => right)) };
  return { of: code ?? element.getAttribute('data-name-of') ?? '', kind: code !== null ? 'code' : element.closest('.pin') ? 'agency' : 'name', box, element };
}

function discOf(element: Element): Pick<Ring, 'middle' | 'radius'> {
  const box = boxOf(element);
  return { middle: middleOf(box), radius: (box.right - box.left) / 2 };
}

/** A thin box that was turned: the browser says which rectangle it fills, its matrix which way through that it goes. */
function lineOf(element: Element): Line {
  const { left, top, right, bottom } = boxOf(element);
  const { a, b } = new DOMMatrixReadOnly(getComputedStyle(element).transform);
  const [across, down] = [a >= 0 ? [left, right] : [right, left], b >= 0 ? [top, bottom] : [bottom, top]] as [[number, number], [number, number]];
  return { from: { x: across[0], y: down[0] }, to: { x: across[1], y: down[1] } };
}

function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}
