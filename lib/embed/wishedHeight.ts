import type { FrameRoom, TextBlock } from './FrameRoom';

/**
 * The height that a page for frames wishes for: room for its texts, and for a map of 4:3 on phones, of 16:9 where it is wide. It depends
 * on nothing but the width, so that a host which follows the wish never changes it. The numbers are those of embed.css.
 *
 * It runs in the browser, from its own source text (`guestScript`), and may use nothing but its parameters.
 *
 * @param width of the frame, in CSS pixels.
 * @param rem the size of the reader's text, in CSS pixels.
 * @returns whole CSS pixels, 320 to 1000: WordPress allows no more.
 */
export function wishedHeight(width: number, rem: number, { blocks, facts }: FrameRoom): number {
  const isWide = width >= 30 * rem;
  const inner = width / rem - (isWide ? 1.5 : 1.25);
  const heightOf = (total: number, { parts, row }: TextBlock): number => {
    let rows = 0;
    let left = 0;
    for (const part of parts) {
      if (part > left) {
        rows += Math.ceil(part / inner);
        left = inner * Math.ceil(part / inner);
      }
      left -= part;
    }
    return total + rows * row;
  };
  const breadth = Math.min(1, Math.max(0, (inner - 30) / 18));
  const map = Math.min(inner / (4 / 3 + (breadth * 4) / 9), 38.75);
  const around = blocks.reduce(heightOf, 0) + (blocks.length + (facts.length > 0 ? 1 : 0)) * (isWide ? 0.5 : 0.375) + (isWide ? 1.25 : 1);
  // The facts of an agency take 35 % of the frame at most, and scroll.
  const whole = Math.min(map + around + facts.reduce(heightOf, 0), (map + around) / (facts.length > 0 ? 0.65 : 1));
  return Math.min(1000, Math.max(320, Math.ceil(whole * rem)));
}
