import { hasAgencyPages } from '../address/hasAgencyPages';
import { fill } from '../language/fill';
import { messagesIn } from '../language/messagesIn';
import { pictureAlt } from '../picture/pictureAlt';
import type { OperationView } from '../view/OperationView';
import { agencyTitle } from '../view/pageTitles';
import { nameWithin, wordsOf } from '../view/Text';

/** What a frame with a map is called, and its picture in words. */
export type MapName = { readonly title: string; readonly alt: string };

/** What an operation's maps are called in one language: the whole one, and that of each agency. */
export type MapNames = MapName & { readonly agencies: readonly (MapName & { readonly id: string; readonly name: string })[] };

/** The names that frames and pictures of an operation's maps carry for those who can't see them. */
export function mapNames(view: OperationView): MapNames {
  const { map, embedCode } = messagesIn(view.language);
  return {
    title: fill(map.label, { name: nameWithin(view) }),
    alt: pictureAlt({ view }),
    agencies: (hasAgencyPages(view.agencies.length) ? view.agencies : []).map((agency) => ({
      id: agency.id,
      name: wordsOf(agency.name),
      title: fill(embedCode.frameTitle, { title: agencyTitle(view, agency) }),
      alt: pictureAlt({ view, agency }),
    })),
  };
}
