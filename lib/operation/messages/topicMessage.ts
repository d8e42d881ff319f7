import type { KnownTopics } from '../../topic/Topic';
import { choiceMessage } from './choiceMessage';
import { quote } from './quote';

/** What is wrong with an operation's topic, and which topics there are; nothing where it is one of them, or no text at all. */
export function topicMessage(topic: unknown, topics: KnownTopics): string | undefined {
  const ids = [...topics.keys()];
  const write = ids.length === 0 ? 'there is none in _topics; write its file there first' : `write one of ${ids.join(', ')}`;
  if (topic === undefined) return `'topic' is missing; ${write}`;
  if (topic === null) return `has no value; ${write}`;
  if (typeof topic !== 'string' || topics.has(topic)) return undefined;
  return ids.length === 0 ? `${quote(topic)} is not a topic: ${write}` : choiceMessage(topic, topic, ids);
}
