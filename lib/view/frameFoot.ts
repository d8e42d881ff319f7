import { fill } from '../language/fill';
import type { Messages } from '../language/messages/Messages';
import { lastCorrection } from './correctionsOn';
import { notNamed } from './notNamed';
import type { AgencyView, OperationView } from './OperationView';
import { publishersOf } from './publishersOf';

/** The line under the map of a page for frames, before its link: until when it is true, what was put right, whom it can't show, and who says so. */
export function frameFoot(view: OperationView, messages: Messages, agency?: AgencyView): string {
  return [
    fill(messages.asOf, { date: view.asOf.words }),
    ...lastCorrection(view, messages, agency),
    ...(agency ? [] : notNamed(view, messages)),
    fill(messages.source, { list: publishersOf(view).join('; ') }),
  ].join(' · ');
}
