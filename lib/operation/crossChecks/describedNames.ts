import { languages } from '../../language/Language';
import { quote } from '../messages/quote';
import type { CrossCheck } from './CrossCheck';
import { operationValue } from './operationValue';

const named = /^\s*(the\s+)?(operation|операция(та)?|спецоперация(та)?)(?!\p{L})/iu;

/** A description is no name: it doesn't begin as one, so that no sentence says "Operation …". */
export const describedNames: CrossCheck = function* (evidence) {
  if (operationValue(evidence, 'named') !== false) return;
  const name = operationValue(evidence, 'name') ?? {};
  for (const language of languages) {
    const found = named.exec(name[language] ?? '')?.[0];
    if (found === undefined) continue;
    const message = `begins as a name does (${quote(found)}), and 'named: false' says that there is none; describe it in small letters, as in 'the action against trafficking in cultural goods'`;
    yield { file: 'operation.yaml', path: ['name', language], at: 'value', message };
  }
};
