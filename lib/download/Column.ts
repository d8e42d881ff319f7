import { languages, type Language } from '../language/Language';
import type { Operation } from '../operation/Operation';
import { dataLicence } from './dataLicence';
import { toFacts } from './toFacts';
import { versionOf } from './versionOf';

/** A value in a row of a table. Where there is none, nothing is known or the translation is missing. */
export type Value = string | number | undefined;

/** What a table says of each of its records in one column, or a Feature in one property. */
export type Column<Thing> = { readonly name: string; readonly of: (thing: Thing) => Value };

/** What stands between several values in one cell. */
export const separator = ' | ';

/** A column for each language: `name_en`, `name_bg`. */
export function columnsIn<Thing>(
  name: string,
  of: (thing: Thing, language: Language) => Value,
): readonly Column<Thing>[] {
  return languages.map((language) => ({ name: `${name}_${language}`, of: (thing) => of(thing, language) }));
}

/** What every row says of the table itself: as of when it is true, its version and its licence. */
export function imprintColumns(operation: Operation): readonly Column<unknown>[] {
  const version = versionOf(toFacts(operation));
  const { spdx, copyright } = dataLicence();
  return [
    { name: 'as_of', of: () => operation.asOf },
    { name: 'version', of: () => version },
    { name: 'licence', of: () => `${spdx}, ${copyright}` },
  ];
}

/**
 * A record with a property for every column: `null` where there is no value, so that a program makes the same table
 * of any of them.
 */
export function recordOf<Thing>(
  columns: readonly Column<Thing>[],
  thing: Thing,
): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(columns.map(({ name, of }) => [name, of(thing) ?? null]));
}
