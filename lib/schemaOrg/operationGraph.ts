import type { Country, DataDownload, Dataset, Graph, Map as MapNode } from 'schema-dts';
import { addressOf } from '../address/addressOf';
import { downloadPath, operationPath } from '../address/paths';
import { dataLicence } from '../download/dataLicence';
import { downloadNames, downloads } from '../download/downloads';
import { toFacts } from '../download/toFacts';
import { versionOf } from '../download/versionOf';
import { fill } from '../language/fill';
import { messagesIn } from '../language/messagesIn';
import { lastChanged } from '../operation/lastChanged';
import type { Operation } from '../operation/Operation';
import type { PublisherView } from '../siteFile/PublisherView';
import type { OperationView } from '../view/OperationView';
import { operationDescription } from '../view/pageDescriptions';
import { nameWithin, wordsOf } from '../view/Text';
import { pageNode, sourceNode } from './pageNodes';

/** What an operation's page is, in the words of schema.org: the page, its map, and the data set behind both, with sources and downloads. */
export function operationGraph(operation: Operation, view: OperationView, publisher: PublisherView = {}): Graph {
  const { language, slug } = view;
  const path = operationPath(language, slug);
  const name = `${wordsOf(view.name)}: ${wordsOf(view.title)}`;
  const description = operationDescription(view);
  const spatialCoverage = view.countries.map((country): Country => ({ '@type': 'Country', name: country.name, identifier: country.code }));
  const modified = lastChanged(operation);
  const [datasetId, mapId] = [`${addressOf(path)}#data`, `${addressOf(path)}#map`];
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': datasetId,
    name,
    description,
    url: addressOf(path),
    version: versionOf(toFacts(operation)),
    license: dataLicence().url,
    isAccessibleForFree: true,
    temporalCoverage: `${operation.period.from}/${operation.period.to}`,
    spatialCoverage,
    ...(modified && { dateModified: modified }),
    citation: operation.sources.map((source) => sourceNode(source, operation, language)),
    distribution: downloadNames.map((file): DataDownload => ({ '@type': 'DataDownload', encodingFormat: downloads[file].mediaType, contentUrl: addressOf(downloadPath(slug, file)) })),
  };
  const map: MapNode = { '@type': 'Map', '@id': mapId, name: fill(messagesIn(language).map.label, { name: nameWithin(view) }), spatialCoverage, isBasedOn: { '@id': datasetId } };
  const page = { ...pageNode(operation, language, path, name, operation.corrections, publisher), description, mainEntity: { '@id': mapId } };
  return { '@context': 'https://schema.org', '@graph': [page, map, dataset] };
}
