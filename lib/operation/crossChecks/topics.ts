import { languages } from '../../language/Language';
import { quote } from '../messages/quote';
import { topicMessage } from '../messages/topicMessage';
import { languageDescriptions } from '../schema/enumDescriptions';
import type { CrossCheck } from './CrossCheck';
import { operationValue } from './operationValue';

/** An operation's topic is one of those that there are; once it is published, its pages have help to show in every language. */
export const topics: CrossCheck = function* (evidence) {
  const topic = operationValue(evidence, 'topic');
  if (topic === undefined || evidence.topics === undefined) return;
  const place = { file: 'operation.yaml', path: ['topic'], at: 'value' } as const;
  const message = topicMessage(topic, evidence.topics);
  if (message !== undefined) {
    yield { ...place, message };
    return;
  }
  const isDraft = operationValue(evidence, 'status') === 'draft';
  const helped = evidence.topics.get(topic);
  if (isDraft || helped === undefined) return;
  for (const language of languages.filter((one) => !helped.includes(one))) {
    const who = `readers of the ${languageDescriptions[language]} page find no help`;
    yield { ...place, message: `${quote(topic)} leaves the box of help empty: ${who}; name an entry for them in _topics/${topic}.yaml, or at least the emergency number` };
  }
};
