import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/language/Language';
import type { Looks } from '../../../scripts/bench/maps/mapPage';
import { beyondLimits, type Beyond } from '../../../scripts/bench/maps/limits';
import type { MapSet } from '../../../scripts/bench/maps/mapSets';
import type { MapSize } from '../../../scripts/bench/maps/mapSizes';
import { measureAt } from '../../../scripts/bench/maps/measureAt';
import { openHeadlessShell } from '../../../scripts/test/openChromium';
import { allowedFor } from './allowedInMaps';

type Wanted = { readonly sets: readonly MapSet[]; readonly sizes: readonly MapSize[]; readonly languages: readonly Language[]; readonly looks?: readonly Looks[] };

/** Measures every map of these sets, at each size, in each language and in each of the looks, and expects all to be within its limits. */
export function expectMaps({ sets, sizes, languages, looks = [{}] }: Wanted): void {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openHeadlessShell();
  });

  afterAll(() => browser.close());

  describe.each(sets)('the map of %s', (slug, load) => {
    it.each(looks.flatMap((look) => languages.flatMap((language) => sizes.map((size) => [nameOf(size, language, look), { size, language, look }] as const))))('names everything, and names it right, %s', async (_, { size, language, look }) => {
      const { measures, expected } = await measureAt(browser, load(), language, size, look);
      expect(faultsBeyond(beyondLimits(measures, expected, size, look.letters), slug)).toEqual([]);
    });
  });
}

/** What is beyond the limits and is not allowed for this set, each in words. */
export function faultsBeyond(beyond: Beyond, slug: string): readonly string[] {
  return [...beyond].filter(([kind, { by }]) => by > allowedFor(slug, kind)).map(([kind, { words }]) => `${kind}: ${words}`);
}

function nameOf({ name, place }: MapSize, language: Language, { font, letters }: Looks): string {
  return [`on a ${place} of ${name}`, language, font, letters && `letters of ${letters} px`].filter(Boolean).join(', ');
}
