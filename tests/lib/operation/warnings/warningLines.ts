import { checkOperation } from '../../../../lib/operation/checkOperation';
import type { DataFileName } from '../../../../lib/operation/DataFiles';
import { formatProblem } from '../../../../lib/operation/Problem';
import { bend } from '../problemLines';
import { dataFiles, today, validTexts } from '../validOperation';

const signedOff = 'sign-off: { editor: 2026-11-24, second-reader: 2026-11-24 }\n';

/** A valid operation that is written in English alone: what is missing in Bulgarian is left to the tests that ask for it. */
const translation = /'bg' is missing/;

/** The warnings about an operation without an error, and without the folder's name; those about translations only when asked for. */
export function warningLines(texts: Partial<Record<DataFileName, string>>, { day = today, translations = false } = {}): readonly string[] {
  const { errors, warnings } = checkOperation(dataFiles({ ...texts, 'operation.yaml': (texts['operation.yaml'] ?? validTexts['operation.yaml']) + signedOff }), day);
  if (errors.length > 0) throw new RangeError(errors.map(formatProblem).join('\n'));
  return warnings.map((warning) => formatProblem(warning).replace(/^data\/example\//, '')).filter((line) => translations || !translation.test(line));
}

/** The warnings after one piece of text of a valid file was replaced. */
export function warningsAfter(file: DataFileName, old: string, replacement: string, day = today): readonly string[] {
  return warningLines({ [file]: bend(file, old, replacement) }, { day });
}
