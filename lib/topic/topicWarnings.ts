import { z } from 'zod';
import type { Finding } from '../operation/Finding';
import { isVariantOf } from '../operation/schema/isVariantOf';
import type { Located } from '../operation/schema/locateAll';
import { shownTextSchema } from '../operation/schema/textSchema';
import { personFaults } from '../operation/warnings/describedPersons';
import { numbersDifferingIn } from '../operation/warnings/numbersDifferingIn';

/** What an editor judges in a topic: numbers that differ between languages, words about persons. */
export function* topicWarnings(located: readonly Located[]): Generator<Finding> {
  yield* numbersDifferingIn(located);
  for (const { path, schema, value } of located) {
    if (!isVariantOf(schema, shownTextSchema) || !z.safeParse(schema, value).success) continue;
    for (const message of personFaults(String(value), [])) yield { path, at: 'value', message };
  }
}
