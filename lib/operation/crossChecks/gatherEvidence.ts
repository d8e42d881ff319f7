import type { CheckedFile } from '../checkFile';
import { dataFileNames, type DataFileName } from '../DataFiles';
import type { PartialDate } from '../PartialDate';
import type { Evidence } from './CrossCheck';

/** What stands in the data folder beside an operation, for it to refer to. */
export type Beside = Pick<Evidence, 'registry' | 'topics'>;

/** What the checked files hold, as the rules that look at more than one value need it. */
export function gatherEvidence(files: Readonly<Record<DataFileName, CheckedFile>>, today: PartialDate, beside: Beside): Evidence {
  const ofEach = <Value>(valueOf: (file: DataFileName) => Value) => Object.fromEntries(dataFileNames.map((file) => [file, valueOf(file)])) as Record<DataFileName, Value>;
  return {
    values: ofEach((file) => files[file].value),
    located: ofEach((file) => files[file].located),
    complete: dataFileNames.every((file) => files[file].faults.length === 0),
    today,
    ...beside,
    lineOf: (file, path) => files[file].placeOf({ path, at: 'value', message: '' }).line,
  };
}
