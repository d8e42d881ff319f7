import { fill } from '../language/fill';
import type { Messages } from '../language/messages/Messages';
import { figureWords } from './figureWords';
import type { OperationView } from './OperationView';

/**
 * Whom the sources count and don't name, in few words: the figures that share their id with something unknown, each without what its label says
 * after the first sentence. None where all are named.
 */
export function notNamed({ figures, unknowns, language }: Pick<OperationView, 'figures' | 'unknowns' | 'language'>, messages: Messages): readonly string[] {
  const open = new Set(unknowns.map(({ id }) => id));
  const list = figures
    .filter(({ id }) => open.has(id))
    .map((figure) => figureWords(figure, language))
    .join('; ');
  return list === '' ? [] : [fill(messages.notNamed, { list })];
}
