import { z } from 'zod';
import type { LocalizedText } from '../language/LocalizedText';
import type { Finding } from '../operation/Finding';
import type { PartialDate } from '../operation/PartialDate';
import { isVariantOf } from '../operation/schema/isVariantOf';
import { localizedNameSchema, localizedTextSchema } from '../operation/schema/localizedTextSchema';
import type { Located } from '../operation/schema/locateAll';
import { personFaults } from '../operation/warnings/describedPersons';
import { numberFaults } from '../operation/warnings/differingNumbers';
import { helpEntriesIn } from './helpEntriesIn';
import { staleHelp } from './staleHelp';

/** What an editor judges in the file of help: what was checked too long ago, numbers that differ between languages, words about persons. */
export function* helpWarnings(located: readonly Located[], today: PartialDate): Generator<Finding> {
  yield* staleHelp(located, today);
  for (const { path, schema, value } of located) {
    if (![localizedNameSchema, localizedTextSchema].some((wanted) => isVariantOf(schema, wanted)) || !z.safeParse(schema, value).success) continue;
    for (const { language, message } of numberFaults(value as LocalizedText)) yield { path: [...path, language], at: 'value', message };
  }
  for (const { path, value } of helpEntriesIn(located)) {
    for (const [language, text] of Object.entries(value.purpose)) {
      for (const message of personFaults(text, Object.values(value.name))) yield { path: [...path, 'purpose', language], at: 'value', message };
    }
  }
}
