import { didYouMean } from '../didYouMean';
import type { Finding, Path } from '../Finding';
import { quote } from '../messages/quote';
import { citationSchema } from '../schema/citationSchema';
import { isVariantOf } from '../schema/isVariantOf';
import type { Located } from '../schema/locateAll';
import { sourceSchema } from '../schema/sourcesSchema';
import { registrySchema } from './registrySchema';

/** What must agree between the values of one agency's file: its kind with its country and its level, and what it cites with its sources. */
export function* registryErrors(located: readonly Located[]): Generator<Finding> {
  const { data } = registrySchema.safeParse(located[0]?.value);
  if (data) {
    if (Object.keys(data.name).length === 0) yield { path: ['name'], at: 'value', message: 'is empty; write the name in at least one language, as in { en: Interpol }' };
    if (data.kind === 'international-organisation') {
      if (data.country !== undefined) yield { path: ['country'], at: 'key', message: "an international organisation belongs to no country; remove this line (the country of its seat is 'seat.country')" };
      if (data.level !== undefined) yield { path: ['level'], at: 'key', message: 'an international organisation has no level; remove this line' };
    } else {
      if (data.country === undefined) yield { path: ['country'], at: 'missing', message: `'country' is missing; an agency of the kind ${data.kind} belongs to a country, as in: country: THA` };
      const needsLevel = data.kind !== 'non-governmental' && data.kind !== 'company';
      if (needsLevel && data.level === undefined) yield { path: ['level'], at: 'missing', message: `'level' is missing; an agency of the kind ${data.kind} is national, regional or local` };
    }
  }
  const sources = found(located, sourceSchema).map(({ path, value }) => ({ path, id: value.id }));
  const ids = new Set<string>();
  for (const { path, id } of sources) {
    if (ids.has(id)) yield { path: [...path, 'id'], at: 'value', message: `${quote(id)} stands twice among the sources of this file; choose another id` };
    ids.add(id);
  }
  for (const { path, value } of found(located, citationSchema)) {
    if (ids.has(value.id)) continue;
    const meant = didYouMean(value.id, ids);
    yield { path: [...path, 'id'], at: 'value', message: `there is no source ${quote(value.id)} among the sources of this file; ${meant === undefined ? 'write it there' : `did you mean ${quote(meant)}?`}` };
  }
}

function found<Wanted extends typeof sourceSchema | typeof citationSchema>(located: readonly Located[], wanted: Wanted): readonly { readonly path: Path; readonly value: Wanted['_output'] }[] {
  return located.flatMap(({ path, schema, value }) => {
    const result = isVariantOf(schema, wanted) ? wanted.safeParse(value) : undefined;
    return result?.success ? [{ path, value: result.data as Wanted['_output'] }] : [];
  });
}
