/** The kinds of files whose type, or whose charset, servers don't all know. */
export type TypedKind = 'feed' | 'sitemap' | 'schema' | 'places' | 'table' | 'lines' | 'plainText';

/** Which addresses are of these kinds: patterns as in `kindPatterns`. */
export const typedKinds: readonly (readonly [kind: TypedKind, pattern: string])[] = [
  ['feed', '^.*/feed\\.xml$'],
  ['sitemap', '^sitemap\\.xml$'],
  ['schema', '^.*\\.schema\\.json$'],
  ['places', '^.*\\.geojson$'],
  ['table', '^.*\\.csv$'],
  ['lines', '^.*\\.jsonl$'],
  ['plainText', '^.*\\.txt$'],
];

/** The type that the contracts promise for each of them. */
export const contentTypes: Readonly<Record<TypedKind, string>> = {
  feed: 'application/atom+xml; charset=utf-8',
  sitemap: 'application/xml; charset=utf-8',
  schema: 'application/schema+json',
  places: 'application/geo+json',
  table: 'text/csv; charset=utf-8',
  lines: 'application/jsonl',
  plainText: 'text/plain; charset=utf-8',
};

/** The type that a kind of file must be sent as; none where every server knows it. */
export const contentTypeOf = (kind: string): string | undefined => (kind in contentTypes ? contentTypes[kind as TypedKind] : undefined);
