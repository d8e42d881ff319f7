import { z } from 'zod';
import { languages } from '../language/Language';
import type { Finding } from '../operation/Finding';
import { choiceMessage } from '../operation/messages/choiceMessage';
import { quote } from '../operation/messages/quote';
import { languageDescriptions } from '../operation/schema/enumDescriptions';
import { isVariantOf } from '../operation/schema/isVariantOf';
import { localizedNameSchema, localizedTextSchema } from '../operation/schema/localizedTextSchema';
import type { Located } from '../operation/schema/locateAll';
import { shownTextSchema } from '../operation/schema/textSchema';
import { bannedTermsIn } from '../operation/terms/bannedTermsIn';
import { findPossibleAges } from '../operation/terms/findPossibleAges';
import { helpReferenceSchema } from './topicSchema';

/**
 * What must agree between a topic and the file of help, and what no text may hold.
 *
 * @param help The ids of the file of help; nothing where they can't all be known, so that the absence of one proves nothing.
 */
export function* topicErrors(located: readonly Located[], help: ReadonlySet<string> | undefined): Generator<Finding> {
  yield* helpErrors(located, help);
  for (const { path, schema, value } of located) {
    if (!z.safeParse(schema, value).success) continue;
    if ([localizedNameSchema, localizedTextSchema].some((wanted) => isVariantOf(schema, wanted))) {
      for (const language of languages) {
        if ((value as Record<string, unknown>)[language] !== undefined) continue;
        yield { path: [...path, language], at: 'missing', message: `${quote(language)} is missing; write the ${languageDescriptions[language]} text too, as no other language stands in for it` };
      }
    }
    if (isVariantOf(schema, shownTextSchema)) {
      for (const { words } of findPossibleAges(String(value))) yield { path, at: 'value', message: `${quote(words)} looks like somebody's age or year of birth, which the map never tells; leave it out` };
    }
  }
  yield* bannedTermsIn(located);
}

function* helpErrors(located: readonly Located[], help: ReadonlySet<string> | undefined): Generator<Finding> {
  const seen = new Set<unknown>();
  for (const { path, schema, value } of located) {
    if (!isVariantOf(schema, helpReferenceSchema) || !z.safeParse(schema, value).success) continue;
    const id = String(value);
    if (seen.has(id)) yield { path, at: 'value', message: `${quote(id)} stands twice in this list; remove one of the two` };
    seen.add(id);
    if (help === undefined || help.has(id)) continue;
    yield { path, at: 'value', message: unknownMessage(id, help) };
  }
}

function unknownMessage(id: string, help: ReadonlySet<string>): string {
  if (help.size === 0) return `${quote(id)} is no entry of help.yaml, which holds none; write it there with its source, or leave the id out`;
  const message = choiceMessage(id, id, [...help]);
  return message.endsWith('?') ? message : `${message}; a new entry stands in help.yaml once it has a source`;
}
