/** Every text of a table, however deep, with the keys that lead to it: `map.agenciesHere.one`. */
export function textEntries(value: object, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    typeof entry === 'object' && entry !== null ? textEntries(entry, `${path}${key}.`) : [[`${path}${key}`, String(entry)] as const],
  );
}
