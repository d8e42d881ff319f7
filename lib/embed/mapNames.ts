import { fill } from '../language/fill';
import { formatList } from '../language/formatList';
import { messagesIn } from '../language/messagesIn';
import type { OperationView } from '../view/OperationView';
import { agencyTitle } from '../view/pageTitles';
import { wordsOf } from '../view/Text';

/** What an operation's maps are called in one language: the whole one, its picture, and that of each agency. */
export type MapNames = {
  readonly title: string;
  readonly alt: string;
  readonly agencies: readonly { readonly id: string; readonly name: string; readonly title: string }[];
};

/** The names that frames and pictures of an operation's maps carry for those who can't see them. */
export function mapNames(view: OperationView): MapNames {
  const { language, countries, agencies } = view;
  const { map, embedCode } = messagesIn(language);
  const name = wordsOf(view.name);
  const title = fill(map.label, { name });
  return {
    title,
    alt: countries.length > 0 ? fill(embedCode.pictureAlt, { name, countries: formatList(countries.map((country) => country.name), language) }) : title,
    agencies: agencies.map((agency) => ({ id: agency.id, name: wordsOf(agency.name), title: fill(embedCode.frameTitle, { title: agencyTitle(view, agency) }) })),
  };
}
