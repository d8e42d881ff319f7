import type { z } from 'zod';
import { dataFileNames, type DataFileName } from '../DataFiles';
import type { Finding, Path } from '../Finding';
import type { PartialDate } from '../PartialDate';
import { fileSchemas } from '../schema/fileSchemas';
import { findAll, type Found } from '../schema/findAll';

/** What the files hold, right or wrong, for rules that look at more than one value. */
export type Evidence = {
  /** The plain values of each file; nothing for a file that could not be read. */
  readonly values: Readonly<Partial<Record<DataFileName, unknown>>>;
  /** Whether every value by itself is right. */
  readonly complete: boolean;
  /** The current day. */
  readonly today: PartialDate;
  readonly lineOf: (file: DataFileName, path: Path) => number;
};

/** A finding, and the file that it is about. */
export type FileFinding = Finding & { readonly file: DataFileName };

/** A rule about values that are each right by themselves. What is not right by itself is left out: it has its own finding. */
export type CrossCheck = (evidence: Evidence) => Iterable<FileFinding>;

/** Every valid value of the wanted schema in all files that could be read. */
export function* findInFiles<Wanted extends z.ZodType>(wanted: Wanted, { values }: Evidence): Generator<Found<z.output<Wanted>> & { file: DataFileName }> {
  for (const file of dataFileNames) {
    for (const found of findAll(wanted, fileSchemas[file], values[file])) yield { ...found, file };
  }
}
