import { idSchema } from '../schema/idSchema';

/** The ids of a list's records; nothing where it is no list or one of them is not valid, so that the absence of an id proves nothing. */
export function idsOf(list: unknown): ReadonlySet<string> | undefined {
  const ids = entryIds(list);
  return Array.isArray(list) && ids.every((id) => id !== undefined) ? new Set(ids) : undefined;
}

/** The id of each record of a list, its own or that of the agency in the registry, in order; `undefined` where it has no valid one. */
export function entryIds(list: unknown): readonly (string | undefined)[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown) => {
    const id: unknown = typeof entry !== 'object' || entry === null ? undefined : 'id' in entry ? entry.id : 'agency' in entry ? entry.agency : undefined;
    const result = idSchema.safeParse(id);
    return result.success ? result.data : undefined;
  });
}
