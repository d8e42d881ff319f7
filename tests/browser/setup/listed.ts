import type { Locator } from 'playwright-core';
import type { Root } from './marks';

/** The agencies that the list shows now, by id, in its order; one that stands in several groups once. */
export const listedAgencies = (root: Root): Promise<readonly string[]> =>
  root.locator('.agency-list .agency[id]').evaluateAll((entries) => entries.map(({ id }) => id));

/** The headings of the list's groups, in its order. */
export const groupHeadings = (root: Root): Promise<readonly string[]> => root.locator('.agency-list h3').allInnerTexts();

/** The agencies that the live map has pins for now, by id, sorted. */
export async function pinnedAgencies(root: Root): Promise<readonly string[]> {
  const pins = await root.locator('.live .pin').evaluateAll((all) => all.map((pin) => pin.getAttribute('data-agencies') ?? ''));
  return pins.flatMap((ids) => ids.split(' ')).toSorted();
}

/** What is said to those who can't see what changed. */
export const spoken = (root: Root): Locator => root.locator('.map > [role=status]');
