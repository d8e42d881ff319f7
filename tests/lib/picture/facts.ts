import { readFileSync } from 'node:fs';
import type { Language } from '../../../lib/language/Language';
import { currentDay } from '../../../lib/operation/currentDay';
import type { Operation } from '../../../lib/operation/Operation';
import { parseOperation } from '../../../lib/operation/parseOperation';
import { lightPalette } from '../../../lib/picture/Palette';
import type { PictureFacts } from '../../../lib/picture/PictureFacts';
import { toPictureFacts } from '../../../lib/picture/toPictureFacts';
import { worldPaths } from '../../../lib/world/worldPaths';
import { blackwrist } from '../../data/blackwrist';
import type { FixtureOperation } from '../../fixtures/operations/FixtureOperation';
import { toDataFiles } from '../../fixtures/operations/toDataFiles';

/** The site's own light colours. */
export const palette = lightPalette(readFileSync('components/styles/tokens.css', 'utf8'));

const world = worldPaths(blackwrist.countries);

/** What the picture of Operation Blackwrist, or of one of its agencies, shows. */
export function blackwristFacts(language: Language, agency?: string): PictureFacts {
  return toPictureFacts({ operation: blackwrist, world, language, ...(agency && { agency }) });
}

const parsed = new Map<string, Operation>();

/** What the picture of an invented operation shows. */
export function inventedFacts(fixture: FixtureOperation, language: Language): PictureFacts {
  const operation = parsed.get(fixture.slug) ?? parseOperation(toDataFiles(fixture), currentDay());
  parsed.set(fixture.slug, operation);
  return toPictureFacts({ operation, world: worldPaths(operation.countries), language });
}
