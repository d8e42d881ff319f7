import { contributionSchema } from '../schema/agenciesSchema';
import { earlierValueSchema } from '../schema/figureSchema';
import { accountSchema, additionSchema, correctionSchema, otherNameSchema, outcomeSchema } from '../schema/operationSchema';
import { correctedSchema } from '../schema/subjectSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';

/** No list says the same thing twice. (Records with an id are told apart by it, and two details may be removed for safety on one day.) */
export const repeatedRecords: CrossCheck = function* (evidence) {
  for (const schema of [contributionSchema, outcomeSchema, accountSchema, otherNameSchema, earlierValueSchema, correctionSchema, additionSchema, correctedSchema]) {
    const seen = new Map<string, number>();
    for (const { file, path, value } of findInFiles<typeof schema>(schema, evidence)) {
      const entry = JSON.stringify([path.slice(0, -1), value]);
      const first = seen.get(entry);
      if (first !== undefined) yield { file, path, at: 'value', message: `says the same as the entry in line ${first}; remove one of the two` };
      else seen.set(entry, evidence.lineOf(file, path));
    }
  }
};
