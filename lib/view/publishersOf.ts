import type { OperationView } from './OperationView';
import { wordsOf } from './Text';

/** Who published what an operation's summary rests on, each of them once. */
export function publishersOf({ summary }: OperationView): readonly string[] {
  return [...new Set(summary.citations.map(({ publisher }) => wordsOf(publisher)))];
}
