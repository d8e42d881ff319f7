import { fill } from '../language/fill';
import type { Messages } from '../language/messages/Messages';
import type { OperationView } from './OperationView';
import { wordsOf } from './Text';

/**
 * Whom the sources count and don't name, in few words: the figures that share their id with something unknown, each without what its label says
 * after the first sentence. None where all are named.
 */
export function notNamed({ figures, unknowns, language }: Pick<OperationView, 'figures' | 'unknowns' | 'language'>, messages: Messages): readonly string[] {
  const open = new Set(unknowns.map(({ id }) => id));
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const list = figures
    .filter(({ id }) => open.has(id))
    .map(({ value, label }) => {
      const [first] = sentences.segment(wordsOf(label));
      return `${wordsOf(value)} ${first?.segment.trim().replace(/\.$/, '') ?? ''}`;
    })
    .join('; ');
  return list === '' ? [] : [fill(messages.notNamed, { list })];
}
