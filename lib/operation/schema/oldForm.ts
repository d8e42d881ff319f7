import type { z } from 'zod';
import type { Finding, Path } from '../Finding';
import { isVariantOf } from './isVariantOf';
import { countrySchema } from './countriesSchema';
import { schemaAt } from './schemaAt';

/**
 * What an editor reads where a file is written in an older form of the format, in place of what is wrong with each of its values; nothing
 * where the value at the path is in none.
 *
 * @param valueAt the value that a path leads to.
 */
export function oldFormOf(schema: z.core.$ZodType, path: Path, valueAt: (path: Path) => unknown): Finding | undefined {
  const own = schemaAt(schema, path);
  if (own === undefined || !isVariantOf(own, countrySchema)) return undefined;
  const list = path.slice(0, -1);
  return isListOfCodes(valueAt(list)) ? { path: list, at: 'key', message: 'lists codes alone, which is an older form of the format; npm run migrate takes this folder to the new one, in which each country has its sources' } : undefined;
}

/** Whether a value is a list of countries as it was before each had its sources. */
export function isListOfCodes(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string');
}
