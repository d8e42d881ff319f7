import type { Graph, Organization } from 'schema-dts';
import { addressOf } from '../address/addressOf';
import { agencyPath, operationPath } from '../address/paths';
import type { Agency, Operation } from '../operation/Operation';
import type { PublisherView } from '../siteFile/PublisherView';
import type { AgencyView, OperationView } from '../view/OperationView';
import { isToldOn } from '../view/correctionsOn';
import { agencyTitle } from '../view/pageTitles';
import { agencyDescription } from '../view/pageDescriptions';
import { toText, wordsOf } from '../view/Text';
import { pageNode, sourceNode } from './pageNodes';

/** What an agency's page is, in the words of schema.org: a page and a map about that agency, and the sources of what it says. */
export function agencyGraph(operation: Operation, view: OperationView, agency: AgencyView, publisher: PublisherView = {}): Graph {
  const { language, slug } = view;
  const path = agencyPath(language, slug, agency.id);
  const name = agencyTitle(view, agency);
  const record = operation.agencies.find(({ id }) => id === agency.id);
  const cited = record && citedBy(record);
  const others = [...(agency.abbreviation ? [wordsOf(agency.abbreviation)] : []), ...(agency.nameNow ? [wordsOf(agency.nameNow)] : []), ...(record?.otherNames ?? [])];
  const about: Organization = {
    '@type': 'Organization',
    name: wordsOf(agency.name),
    ...(others.length > 0 && { alternateName: others.length === 1 ? others[0] : others }),
    ...(record?.sameAs && { sameAs: record.sameAs.length === 1 ? record.sameAs[0] : record.sameAs }),
    ...(record?.partOfName && {
      parentOrganization: { '@type': 'Organization', name: wordsOf(toText(record.partOfName, language, operation.defaultLanguage)) },
    }),
    ...(record?.seat && {
      location: {
        '@type': 'Place',
        name: wordsOf(agency.place),
        geo: { '@type': 'GeoCoordinates', latitude: record.seat.latitude, longitude: record.seat.longitude },
      },
    }),
  };
  const page = {
    ...pageNode(operation, language, path, name, operation.corrections.filter(({ about = {} }) => isToldOn(agency, about)), publisher),
    description: agencyDescription(view, agency),
    isPartOf: { '@id': addressOf(operationPath(language, slug)) },
    about,
    citation: operation.sources.filter(({ id }) => cited?.has(id)).map((source) => sourceNode(source, operation, language)),
    mainEntity: { '@type': 'Map' as const, name },
  };
  return { '@context': 'https://schema.org', '@graph': [page] };
}

function citedBy({ seat, contributions }: Agency): ReadonlySet<string> {
  return new Set([...(seat ? [seat.citation] : []), ...contributions.flatMap(({ citations }) => citations)].map(({ source }) => source));
}
