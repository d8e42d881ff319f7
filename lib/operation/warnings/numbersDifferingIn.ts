import { z } from 'zod';
import type { LocalizedText } from '../../language/LocalizedText';
import type { Finding } from '../Finding';
import { isVariantOf } from '../schema/isVariantOf';
import { localizedNameSchema, localizedTextSchema } from '../schema/localizedTextSchema';
import type { Located } from '../schema/locateAll';
import { numberFaults } from './differingNumbers';

/** Numbers that differ between languages, in the texts of a file that stands beside the operations. */
export function* numbersDifferingIn(located: readonly Located[]): Generator<Finding> {
  for (const { path, schema, value } of located) {
    if (![localizedNameSchema, localizedTextSchema].some((wanted) => isVariantOf(schema, wanted)) || !z.safeParse(schema, value).success) continue;
    for (const { language, message } of numberFaults(value as LocalizedText)) yield { path: [...path, language], at: 'value', message };
  }
}
