import type { Path } from 'fontkit';

/** A glyph's outline as short SVG path data: whole font units, y downwards, each step relative to the one before. */
export function glyphPath({ commands }: Pick<Path, 'commands'>): string {
  let at: readonly [number, number] = [0, 0];
  let start = at;
  return commands
    .map(({ command, args }) => {
      if (command === 'closePath') {
        at = start;
        return 'z';
      }
      const points = pairs(args);
      const written = points.map(([x, y]) => joined([x - at[0], y - at[1]]));
      at = points.at(-1) ?? at;
      if (command === 'moveTo') start = at;
      return letters[command] + written.reduce((data, pair) => data + (pair.startsWith('-') ? '' : ' ') + pair);
    })
    .join('');
}

const letters = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c' } as const;

function pairs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => [Math.round(numbers[2 * index] ?? 0), -Math.round(numbers[2 * index + 1] ?? 0)] as const);
}

function joined([x, y]: readonly [number, number]): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
