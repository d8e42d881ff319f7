import { z } from 'zod';
import type { KnownTopics } from '../../topic/Topic';
import { dataFileNames, type DataFileName } from '../DataFiles';
import type { Finding, Path } from '../Finding';
import type { PartialDate } from '../PartialDate';
import type { CheckedRegistry } from '../registry/checkRegistry';
import { isVariantOf } from '../schema/isVariantOf';
import type { Located } from '../schema/locateAll';

/** What the files hold, right or wrong, for rules that look at more than one value. */
export type Evidence = {
  /** The plain values of each file; nothing for a file that could not be read. */
  readonly values: Readonly<Partial<Record<DataFileName, unknown>>>;
  /** Each of those values that the file's schema has a place for. */
  readonly located: Readonly<Record<DataFileName, readonly Located[]>>;
  /** Whether every value by itself is right. */
  readonly complete: boolean;
  /** The current day. */
  readonly today: PartialDate;
  /** What an operation may be about; nothing where that isn't known. */
  readonly topics: KnownTopics | undefined;
  /** The agencies that agencies.yaml may refer to. */
  readonly registry: CheckedRegistry;
  readonly lineOf: (file: DataFileName, path: Path) => number;
};

/** A finding, and the file that it is about. */
export type FileFinding = Finding & { readonly file: DataFileName };

/** A rule about values that are each right by themselves. What is not right by itself is left out: it has its own finding. */
export type CrossCheck = (evidence: Evidence) => Iterable<FileFinding>;

/** A valid value, and where it stands. */
export type Found<Value> = { readonly file: DataFileName; readonly path: Path; readonly value: Value };

/** Every valid value of the wanted schema, or of a variant of it with another description, in all files that could be read. */
export function* findInFiles<Wanted extends z.ZodType>(wanted: Wanted, { located }: Evidence): Generator<Found<z.output<Wanted>>> {
  for (const file of dataFileNames) {
    for (const place of located[file]) {
      if (!isVariantOf(place.schema, wanted)) continue;
      const result = resultOf(place);
      if (result.success) yield { file, path: place.path, value: result.data as z.output<Wanted> };
    }
  }
}

const results = new WeakMap<Located, z.core.util.SafeParseResult<unknown>>();

/** Many rules look at the same values. */
function resultOf(place: Located): z.core.util.SafeParseResult<unknown> {
  const known = results.get(place);
  if (known) return known;
  const result = z.safeParse(place.schema, place.value);
  results.set(place, result);
  return result;
}
