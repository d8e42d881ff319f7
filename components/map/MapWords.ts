import { fill } from '../../lib/language/fill';
import type { Messages } from '../../lib/language/messages/Messages';
import { pluralForm } from '../../lib/language/pluralForm';
import { nameWithin } from '../../lib/view/Text';
import type { OperationView } from '../../lib/view/OperationView';

/** The words that the map and what follows it need in the browser. */
export type MapWords = Pick<Messages, 'map' | 'kinds' | 'roles' | 'list' | 'finder' | 'story'> & {
  /** Only where a participant has no named agency, or a country is disputed. */
  readonly participation?: Messages['participation'];
  /** The map's name. */
  readonly label: string;
  /** How many agencies are shown, with `{count}` left to fill: the total's plural form is chosen at build. */
  readonly shown: string;
  readonly relations: string;
};

/** The words for an operation's map, in the language of the view. */
export function toMapWords(messages: Messages, view: Pick<OperationView, 'name' | 'described' | 'agencies' | 'countries' | 'disputed' | 'language'>): MapWords {
  const { map, kinds, roles, list, finder, story } = messages;
  const { agencies, language } = view;
  const total = agencies.length;
  return {
    ...{ map, kinds, roles, list, finder, story },
    ...((view.disputed || view.countries.some((country) => country.agencies.length === 0 || country.namedAs)) && { participation: messages.participation }),
    label: fill(map.label, { name: nameWithin(view) }),
    shown: finder.shown[pluralForm(total, language)].replace('{total}', String(total)),
    relations: messages.sections.workedWith,
  };
}
