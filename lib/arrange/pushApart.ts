/** The least distance between two marks' middles, in pixels: for targets of 24 px (WCAG 2.2, 2.5.8), also where a sheet is shown a little smaller. */
export const markDistance = 25.5;

/** Marks that stand at one place: where that is, and how many there are, in pixels. */
export type Post = { readonly x: number; readonly y: number; readonly count: number };

/** A point that marks keep away from, since something else is to be pressed there, and how far. */
export type Kept = { readonly x: number; readonly y: number; readonly reach: number };

type Block = { readonly home: readonly [number, number]; readonly count: number; readonly columns: number; readonly width: number; readonly height: number; x: number; y: number };

/** How many rounds a block is pulled home in, and how many it may take after those to part what is still too near. */
const [mostPulled, mostRounds] = [300, 900];
/** How much of the way home a block goes in each round. */
const pull = 0.02;
/** Marks that are parted after those rounds go a little to the side, too: in a corner, or between two edges, they would else stand in each other's way. */
const turn = 0.2;
/** Marks are drawn at whole pixels from their places: so much farther apart they are planned, or two thirds of it. */
const [gap, settled] = [0.5, 0.2];

/**
 * Where the marks of each post stand, so that no two come nearer to each other than `markDistance`: at their place where they can, several of one
 * place side by side above it. The same posts always give the same.
 *
 * @param size of the picture, in pixels: all marks stay inside, where there is room for them.
 * @returns the middles of each post's marks, in pixels.
 */
export function* pushingApart(posts: readonly Post[], size: { readonly width: number; readonly height: number }, kept: readonly Kept[] = []): Generator<void, readonly (readonly (readonly [number, number])[])[]> {
  const blocks = posts.map(toBlock);
  for (let round = 0; round < mostRounds; round += 1) {
    if (round < mostPulled) for (const block of blocks) move(block, (block.home[0] - block.x) * pull, (block.home[1] - block.y) * pull);
    let moved = 0;
    for (const [first, second, order] of pairsNear(blocks)) moved += part(first, second, order, round < mostPulled ? 0 : turn);
    for (const block of blocks) for (const point of kept) moved += keepOff(block, point);
    for (const block of blocks) keepInside(block, size);
    if (moved === 0 && round > 60) break;
    yield;
  }
  return blocks.map(marksOf);
}

function toBlock({ x, y, count }: Post): Block {
  const columns = count <= 3 ? count : Math.ceil(Math.sqrt(count));
  const [width, height] = [columns * markDistance, Math.ceil(count / columns) * markDistance];
  const home = [x, count > 1 ? y - height / 2 - 6 : y] as const;
  return { home, count, columns, width, height, x: home[0], y: home[1] };
}

/** Pairs that may touch, found along the x axis. */
function* pairsNear(blocks: readonly Block[]): Generator<readonly [Block, Block, number]> {
  const sorted = blocks.map((block, order) => ({ block, order })).sort((a, b) => a.block.x - a.block.width / 2 - (b.block.x - b.block.width / 2) || a.order - b.order);
  for (const [place, { block, order }] of sorted.entries()) {
    for (let next = place + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.block.x - other.block.width / 2 > block.x + block.width / 2 + markDistance) break;
      yield order < other.order ? [block, other.block, other.order - order] : [other.block, block, order - other.order];
    }
  }
}

/** Parts two blocks that are too near; 1 where they were by more than can be left so. */
function part(a: Block, b: Block, order: number, aside: number): 0 | 1 {
  let [dx, dy] = [b.x - a.x, b.y - a.y];
  if (Math.hypot(dx, dy) < 0.5) [dx, dy] = [b.home[0] - a.home[0] || 0.3, b.home[1] - a.home[1] || 0.1 * order];
  if (a.count === 1 && b.count === 1) {
    const short = markDistance + gap - Math.hypot(b.x - a.x, b.y - a.y);
    if (short <= 0) return 0;
    const [right, down] = [dx - aside * dy, dy + aside * dx];
    const share = short / 2 / Math.hypot(right, down);
    move(a, -right * share, -down * share);
    move(b, right * share, down * share);
    return short > settled ? 1 : 0;
  }
  const across = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
  const down = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
  if (across <= 0 || down <= 0) return 0;
  const [stepX, stepY] = across < down ? [(Math.sign(dx || 1) * across) / 2, 0] : [0, (Math.sign(dy || 1) * down) / 2];
  move(a, -stepX, -stepY);
  move(b, stepX, stepY);
  return Math.min(across, down) > settled ? 1 : 0;
}

function keepOff(block: Block, { x, y, reach }: Kept): 0 | 1 {
  const across = block.width / 2 + reach - Math.abs(block.x - x);
  const down = block.height / 2 + reach - Math.abs(block.y - y);
  if (across <= 0 || down <= 0) return 0;
  if (across < down) move(block, Math.sign(block.x - x || 1) * across, 0);
  else move(block, 0, Math.sign(block.y - y || 1) * down);
  return 1;
}

function keepInside(block: Block, { width, height }: { readonly width: number; readonly height: number }): void {
  const [right, down] = [block.width / 2, block.height / 2];
  block.x = Math.max(right, Math.min(width - right, block.x));
  block.y = Math.max(down, Math.min(height - down, block.y));
}

function move(block: Block, right: number, down: number): void {
  block.x += right;
  block.y += down;
}

function marksOf({ x, y, count, columns, height }: Block): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, place) => {
    const row = Math.floor(place / columns);
    const inRow = Math.min(columns, count - row * columns);
    return [x + ((place % columns) - (inRow - 1) / 2) * markDistance, y - height / 2 + (row + 0.5) * markDistance] as const;
  });
}
