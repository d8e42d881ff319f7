import { z } from 'zod';
import type { Finding } from '../Finding';
import { quote } from '../messages/quote';
import { isVariantOf } from '../schema/isVariantOf';
import type { Located } from '../schema/locateAll';
import { shownTextSchema } from '../schema/textSchema';
import { findBannedTerms } from './findBannedTerms';

/** The terms that are never used, in the texts of a file that stands beside the operations. */
export function* bannedTermsIn(located: readonly Located[]): Generator<Finding> {
  for (const { path, schema, value } of located) {
    if (!isVariantOf(schema, shownTextSchema) || !z.safeParse(schema, value).success) continue;
    for (const { term, instead } of findBannedTerms(String(value))) yield { path, at: 'value', message: `${quote(term)} is never used here; write ${quote(instead)}` };
  }
}
