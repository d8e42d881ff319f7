import { fill } from '../language/fill';
import { messagesIn } from '../language/messagesIn';
import type { AgencyView, OperationView } from './OperationView';
import { nameWithin, wordsOf } from './Text';

/** What an operation's page is called where its address is shown: in a tab, a search, a frame's title. */
export const operationTitle = (view: OperationView): string => `${wordsOf(view.name)}: ${wordsOf(view.title)}`;

/** What an agency's page is called there. */
export const agencyTitle = (view: OperationView, agency: AgencyView): string =>
  fill(messagesIn(view.language).agencyTitle, { agency: wordsOf(agency.name), operation: nameWithin(view) });
