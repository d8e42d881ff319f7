import { fillCount } from '../language/fill';
import type { Messages } from '../language/messages/Messages';
import type { OperationView } from './OperationView';

type Counted = Pick<OperationView, 'countries' | 'agencies' | 'language'>;

/** How many countries took part and how many agencies are named: `5 countries, 10 agencies`. Disputed countries are not counted, and agencies only where there are any. */
export function countsOf({ countries, agencies, language }: Counted, { picture, list }: Pick<Messages, 'picture' | 'list'>): string {
  return [
    ...(countries.length > 0 ? [fillCount(picture.countries, countries.length, language)] : []),
    ...(agencies.length > 0 ? [fillCount(list.agencies, agencies.length, language)] : []),
  ].join(', ');
}
