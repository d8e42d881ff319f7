import type { Locator } from 'playwright-core';
import sharp from 'sharp';

/** The colour that is seen at a point of an element, in CSS pixels from its left upper corner: `#1a1a1a`. */
export async function pixelAt(element: Locator, left: number, top: number): Promise<string> {
  const shot = await element.screenshot();
  const [red = 0, green = 0, blue = 0] = await sharp(shot).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
