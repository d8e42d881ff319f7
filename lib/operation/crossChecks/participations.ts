import { quote } from '../messages/quote';
import { countrySchema } from '../schema/countriesSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';
import { idsOf } from './idsOf';
import { operationValue } from './operationValue';
import { unknownReferenceMessage } from './unknownReferenceMessage';

/** Each country has one record, and what it is disputed by is a conflict. */
export const participations: CrossCheck = function* (evidence) {
  const conflicts = idsOf(operationValue(evidence, 'conflicts'));
  const firsts = new Map<string, boolean>();
  for (const { file, path, value } of findInFiles(countrySchema, evidence)) {
    const { country, disputed } = value;
    const first = firsts.get(country);
    if (first === undefined) firsts.set(country, disputed !== undefined);
    else yield { file, path, at: 'value', message: twiceMessage(country, first !== (disputed !== undefined)) };
    if (disputed === undefined || !conflicts || conflicts.has(disputed)) continue;
    yield { file, path: [...path, 'disputed'], at: 'value', message: `there is no conflict ${quote(disputed)} in operation.yaml; ${unknownReferenceMessage(disputed, conflicts)}` };
  }
};

function twiceMessage(country: string, isBoth: boolean): string {
  return `${quote(country)} stands twice in this list${isBoth ? ', once as disputed and once as a country that took part; keep the one that is true' : '; remove one of the two'}`;
}
