import { operationJson } from '../../../lib/download/operationJson';
import { checkOperations } from '../../../lib/operation/checkOperations';
import type { DataFileName } from '../../../lib/operation/DataFiles';
import { parseOperation } from '../../../lib/operation/parseOperation';
import { formatProblem } from '../../../lib/operation/Problem';
import { checkPublished } from '../../../lib/published/checkPublished';
import { toldIn, type Release } from '../../../lib/published/Release';
import { eachWithDataFolder } from '../operation/dataFolders';
import { dataFiles, today, validTexts } from '../operation/validOperation';

/** The one figure of the valid operation, and what takes it out: what stands there, and what stands there then. */
export const figure =
  '{ id: rescued, value: { en: "50" }, label: { en: children rescued }, sources: [{ id: paper, paragraph: 2 }] }';
export const noFigure = ['figures:\n  - ' + figure, 'figures: []'] as const;

/** A release of the valid operation, some of whose files were otherwise then. */
export function releaseOf(texts: Partial<Record<DataFileName, string>> = {}, slug = 'example'): Release {
  return new Map([[slug, toldIn(operationJson({ ...parseOperation(dataFiles(texts), today), slug }))?.facts]]);
}

/** Holds a data folder, in which the valid operation can be changed, against a release. */
export function useComparison() {
  const data = eachWithDataFolder();
  const now = { ...validTexts };
  const lines = (release: Release = releaseOf()): readonly string[] => {
    const { errors, warnings } = checkPublished(release, checkOperations({ dataFolder: data.path, today }), data.path);
    return [...errors, ...warnings].map(
      (problem) => `${problem.severity} ${formatProblem(problem).replace('data/example/', '')}`,
    );
  };
  return {
    data,
    lines,
    /**
     * The lines about the valid operation after one piece of a file was replaced, and something written at the end of
     * operation.yaml.
     */
    after: (
      file: DataFileName,
      old: string,
      replacement: string,
      more = '',
      release = releaseOf(),
    ): readonly string[] => {
      if (!now[file].includes(old)) throw new RangeError(`${file} has no '${old}'.`);
      data.write(
        `example/${file}`,
        now[file].replace(old, () => replacement) + (file === 'operation.yaml' ? more : ''),
      );
      if (file !== 'operation.yaml') data.write('example/operation.yaml', now['operation.yaml'] + more);
      return lines(release);
    },
  };
}
