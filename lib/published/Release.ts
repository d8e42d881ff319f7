import { z } from 'zod';
import { factsSchema } from '../download/factsSchema';

/**
 * What the last release said of an operation. Of files of format 1, which had neither, topic and participants are
 * missing.
 */
const publishedFactsSchema = factsSchema.partial({ topic: true, participants: true });
export type PublishedFacts = z.infer<typeof publishedFactsSchema>;

/** The operations of the last release by their names in addresses; nothing of one whose page told no facts. */
export type Release = ReadonlyMap<string, PublishedFacts | undefined>;

const fileSchema = z.union([z.object({ operation: publishedFactsSchema }), z.object({ withdrawn: z.unknown() })]);

/**
 * What the text of an `operation.json` tells, of this format or of the one before; no facts where it tells that the
 * operation was withdrawn.
 *
 * @returns undefined where it is in no form that is known. Why is not said: the reason would quote what stands there.
 */
export function toldIn(text: string): { readonly facts?: PublishedFacts } | undefined {
  try {
    const { data } = fileSchema.safeParse(JSON.parse(text));
    return data && ('operation' in data ? { facts: data.operation } : {});
  } catch {
    return undefined;
  }
}
