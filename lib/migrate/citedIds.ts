/** The id of every source that plain values of a data file cite, wherever: under `source`, `sources` or `summary-sources`. */
export function citedIds(value: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(value, false);
  return ids;

  function visit(at: unknown, isCitation: boolean): void {
    if (Array.isArray(at)) {
      for (const entry of at) visit(entry, isCitation);
    } else if (typeof at === 'object' && at !== null) {
      for (const [key, inner] of Object.entries(at)) {
        if (isCitation && key === 'id' && typeof inner === 'string') ids.add(inner);
        visit(inner, /^(summary-)?sources?$/.test(key));
      }
    }
  }
}
