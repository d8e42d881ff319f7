import { figureSchema } from '../schema/figureSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';

/** One figure at most leads: the start page has room for one. */
export const leadFigures: CrossCheck = function* (evidence) {
  const [first, ...others] = [...findInFiles(figureSchema, evidence)].filter(({ value }) => value.lead);
  for (const { file, path } of others) {
    const line = first && evidence.lineOf(first.file, [...first.path, 'lead']);
    yield { file, path: [...path, 'lead'], at: 'key', message: `the figure of line ${line} leads already, and only one can; remove one of the two lines` };
  }
};
