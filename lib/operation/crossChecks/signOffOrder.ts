import { quote } from '../messages/quote';
import { signOffSchema } from '../schema/operationSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';

/** The second reader reads what the editor has signed off. */
export const signOffOrder: CrossCheck = function* (evidence) {
  for (const { file, path, value } of findInFiles(signOffSchema, evidence)) {
    const { editor, 'second-reader': secondReader } = value;
    if (editor === undefined || secondReader === undefined || secondReader >= editor) continue;
    yield { file, path: [...path, 'second-reader'], at: 'value', message: `${quote(secondReader)} is before the editor's ${quote(editor)}; the second reader reads what the editor has signed off` };
  }
};
