import type { KnownTopics } from '../../topic/Topic';
import type { CheckedFile } from '../checkFile';
import { dataFileNames, type DataFileName } from '../DataFiles';
import type { PartialDate } from '../PartialDate';
import type { Evidence } from './CrossCheck';

/** What the checked files hold, as the rules that look at more than one value need it. */
export function gatherEvidence(files: Readonly<Record<DataFileName, CheckedFile>>, today: PartialDate, topics: KnownTopics | undefined): Evidence {
  const ofEach = <Value>(valueOf: (file: DataFileName) => Value) => Object.fromEntries(dataFileNames.map((file) => [file, valueOf(file)])) as Record<DataFileName, Value>;
  return {
    values: ofEach((file) => files[file].value),
    located: ofEach((file) => files[file].located),
    complete: dataFileNames.every((file) => files[file].faults.length === 0),
    today,
    topics,
    lineOf: (file, path) => files[file].placeOf({ path, at: 'value', message: '' }).line,
  };
}
