import { fill } from '../language/fill';
import type { Messages } from '../language/messages/Messages';
import type { OperationView } from './OperationView';

/**
 * What a page says before its facts: that they are a draft, and that nobody has held them against their sources again in time.
 *
 * @param place a frame has room for few words.
 */
export function caveatsOf({ isDraft, reviewMissed }: Pick<OperationView, 'isDraft' | 'reviewMissed'>, messages: Messages, place: keyof Messages['reviewMissed']): readonly string[] {
  return [...(isDraft ? [messages.draft] : []), ...(reviewMissed ? [fill(messages.reviewMissed[place], { date: reviewMissed.words })] : [])];
}
