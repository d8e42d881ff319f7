import { conflictSchema } from '../schema/operationSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';

/** A conflict asks a question of its own, or is of a kind whose question is known. */
export const conflictQuestions: CrossCheck = function* (evidence) {
  for (const { file, path, value } of findInFiles(conflictSchema, evidence)) {
    if (value.kind === undefined && value.question === undefined) {
      yield { file, path: [...path, 'question'], at: 'missing', message: "'question' is missing; write it as in question: { en: Where was it? }, or kind: country-count where sources disagree how many countries took part" };
    }
    if (value.kind !== undefined && value.question !== undefined) {
      yield { file, path: [...path, 'question'], at: 'key', message: `'question' stands beside the kind ${value.kind}, whose question is known in every language; remove one of the two` };
    }
  }
};
