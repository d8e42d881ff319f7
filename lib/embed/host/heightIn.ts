/** The lowest and the highest that a frame is made, in CSS pixels: WordPress keeps to the same. */
export const frameHeights = { least: 200, most: 1000 };

/**
 * The height that a message of the map asks for.
 *
 * @returns whole CSS pixels within `frameHeights`, or undefined when the message is another one.
 */
export function heightIn(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { sentinel, type, height } = message as Readonly<Record<string, unknown>>;
  if (sentinel !== 'amp' || type !== 'embed-size' || typeof height !== 'number' || !(height > 0)) return undefined;
  return Math.max(frameHeights.least, Math.min(frameHeights.most, Math.round(height)));
}
