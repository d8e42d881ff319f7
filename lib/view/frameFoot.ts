import { fill } from '../language/fill';
import type { Messages } from '../language/messages/Messages';
import { lastCorrection } from './correctionsOn';
import { notNamed } from './notNamed';
import type { AgencyView, OperationView } from './OperationView';
import { publishersOf } from './publishersOf';

/** The line under the map of a page for frames, before its link. */
export type FrameFoot = {
  /** Until when it is true, and who says so. */
  readonly always: string;
  /** What was put right, and whom the map can't show: in a frame that has room for it. */
  readonly more: readonly string[];
};

/** More publishers than this are counted: the frame's list names them all. */
const mostNamed = 2;

export function frameFoot(view: OperationView, messages: Messages, agency?: AgencyView): FrameFoot {
  const publishers = publishersOf(view);
  const named = publishers.length > mostNamed + 1 ? [...publishers.slice(0, mostNamed), `+${publishers.length - mostNamed}`] : publishers;
  return {
    always: [fill(messages.asOf, { date: view.asOf.words }), fill(messages.source, { list: named.join('; ') })].join(' · '),
    more: [...lastCorrection(view, messages, agency), ...(agency ? [] : notNamed(view, messages))],
  };
}
