import { fill } from '../language/fill';
import { formatList } from '../language/formatList';
import { messagesIn } from '../language/messagesIn';
import type { OperationView } from '../view/OperationView';
import { wordsOf } from '../view/Text';

/** What an operation's maps are called in one language: the whole one, its picture, and that of each agency. */
export type MapNames = {
  readonly title: string;
  readonly alt: string;
  readonly agencies: readonly { readonly id: string; readonly name: string; readonly title: string }[];
};

/** The names that frames and pictures of an operation's maps carry for those who can't see them. */
export function mapNames({ language, name: named, countries, agencies }: OperationView): MapNames {
  const { map, embedCode, agencyTitle } = messagesIn(language);
  const name = wordsOf(named);
  const title = fill(map.label, { name });
  return {
    title,
    alt: countries.length > 0 ? fill(embedCode.pictureAlt, { name, countries: formatList(countries.map((country) => country.name), language) }) : title,
    agencies: agencies.map((agency) => {
      const words = wordsOf(agency.name);
      return { id: agency.id, name: words, title: fill(embedCode.frameTitle, { title: fill(agencyTitle, { agency: words, operation: name }) }) };
    }),
  };
}
