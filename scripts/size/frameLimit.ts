/** How much an operation has to show. */
export type Extent = { readonly countries: number; readonly agencies: number; readonly statements: number; readonly sources: number };

/** What every frame has, and what each of those adds to it, in KiB: an outline and a name, a mark, a sentence with its sources, a line of the list of sources. */
const base = 9.55;
/** What any operation may weigh. */
const least = 16;
const each: Extent = { countries: 0.27, agencies: 0.1, statements: 0.1, sources: 0.12 };

/** What a page for frames may weigh until its first popup, compressed, in the form that size-limit reads: 16 KiB for Blackwrist and for all that have less to show. */
export function frameLimit(extent: Extent): string {
  const kibibytes = (Object.keys(each) as (keyof Extent)[]).reduce((sum, key) => sum + each[key] * extent[key], base);
  return `${Math.max(least, Math.round(100 * kibibytes) / 100)} KiB`;
}
