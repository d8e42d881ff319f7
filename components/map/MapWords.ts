import type { Messages } from '../../lib/language/messages/Messages';

/** The words that the map needs in the browser. */
export type MapWords = Pick<Messages, 'map' | 'kinds'> & { readonly label: string; readonly noAgencyNamed: string };

/** The map's words in a language, for the operation named. */
export function toMapWords(messages: Messages, label: string): MapWords {
  return { map: messages.map, kinds: messages.kinds, label, noAgencyNamed: messages.list.noAgencyNamed };
}
