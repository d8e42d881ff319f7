/** Something that stands on a map, as the pages have it, at so many pixels from the left and from the top. */
export const nameAt = (of: string, x: number, y: number): string =>
  `<button class="name" data-of="${of}" style="left:${x}px;top:${y}px"><svg data-name-of="${of}" viewBox="0 0 40 16"><text y="12" textLength="40" font-size="13">${of}</text></svg></button>`;

/** The middle of a mark. */
export const markAt = (ids: string, x: number, y: number): string =>
  `<button class="pin" data-agencies="${ids}" style="left:${x - 12}px;top:${y - 12}px"><span class="kind-mark"></span></button>`;

export const ringAt = (of: string, x: number, y: number): string => `<button class="ring" data-ring-of="${of}" style="left:${x - 6}px;top:${y - 6}px"></button>`;

/** A line so long, turned to the right from pointing east. */
export const leaderAt = (of: string, x: number, y: number, length: number, degrees: number): string =>
  `<i class="leader" data-leader-of="${of}" style="left:${x}px;top:${y}px;width:${length}px;transform:rotate(${degrees}deg)"></i>`;

const styles = `
  body { margin: 0; }
  .stage, .view, .view svg, button, i { position: absolute; left: 0; top: 0; padding: 0; border: 0; }
  .stage, .view, .view svg { width: 400px; height: 200px; overflow: hidden; }
  .name, .name svg { width: 40px; height: 16px; display: block; }
  .pin { width: 24px; height: 24px; }
  .kind-mark { display: block; width: 20px; height: 20px; margin: 2px; }
  .ring { width: 12px; height: 12px; border-radius: 50%; }
  .leader { border-top: 1px solid; transform-origin: 0 0; pointer-events: none; }`;

/** A map of 400 × 200 px: from the west AAA, BBB and land that took no part, each 100 px wide, then sea. */
export function plainMap(...on: readonly string[]): string {
  const land = '<path class="land" d="M0 0H300V200H0z"></path><path data-country="AAA" d="M0 0H100V200H0z"></path><path data-country="BBB" d="M100 0H200V200H100z"></path>';
  return `<!doctype html><style>${styles}</style><div class="stage"><div class="sheet"><div class="view"><svg viewBox="0 0 400 200">${land}</svg></div>${on.join('')}</div></div>`;
}
