import { loadOperation } from '../../../lib/operation/loadOperation';
import type { AgencyView } from '../../../lib/view/OperationView';
import { wordsOf } from '../../../lib/view/Text';
import { toOperationView } from '../../../lib/view/toOperationView';
import { toPlane, type PlanePoint } from '../../../lib/world/plane';
import { worldPaths, type WorldPaths } from '../../../lib/world/worldPaths';
import { plainOutlines, type DrawnWorld } from './plainOutlines';

/** What a baseline shows of an agency: all that the product's popup says of it. */
export type AgencyFact = {
  readonly name: string;
  readonly place: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly did: readonly { readonly text: string; readonly source: string }[];
};

export type Facts = {
  readonly title: string;
  readonly agencies: readonly (AgencyFact & { readonly point: PlanePoint })[];
  /** As the product draws it. */
  readonly world: WorldPaths;
  readonly plainWorld: DrawnWorld;
};

/** An operation's facts for the pages that the product is compared with, in English, from its own data files. */
export function factsOf(slug: string): Facts {
  const operation = loadOperation(slug);
  const view = toOperationView(operation, 'en');
  const agencies = view.agencies.map((agency, index) => {
    const { longitude = NaN, latitude = NaN } = operation.agencies[index]?.seat ?? {};
    return { name: wordsOf(agency.name), place: wordsOf(agency.place), longitude, latitude, did: didOf(agency), point: toPlane([longitude, latitude]) };
  });
  return { title: wordsOf(view.title), agencies, world: worldPaths(operation.countries), plainWorld: plainOutlines(operation.countries) };
}

function didOf({ contributions }: AgencyView): AgencyFact['did'] {
  return contributions.map(({ text, date, citations }) => ({
    text: `${date ? `${date.words}: ` : ''}${wordsOf(text)}`,
    source: citations.map(({ publisher, place }) => [wordsOf(publisher), ...(place ? [place] : [])].join(', ')).join('; '),
  }));
}
