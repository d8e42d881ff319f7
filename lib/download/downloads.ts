import type { Operation } from '../operation/Operation';
import { agenciesCsv } from './agenciesCsv';
import { agenciesGeoJson } from './agenciesGeoJson';
import { countriesCsv } from './countriesCsv';
import { operationJson } from './operationJson';

/** The files of an operation that can be downloaded, each in all languages. */
export const downloadNames = ['operation.json', 'agencies.geojson', 'agencies.csv', 'countries.csv'] as const;
export type DownloadName = (typeof downloadNames)[number];

/** A file to download: what its format is called, its media type, and how its text is made. */
type Download = { readonly format: string; readonly mediaType: string; readonly textOf: (operation: Operation) => string };

export const downloads: Readonly<Record<DownloadName, Download>> = {
  'operation.json': { format: 'JSON', mediaType: 'application/json', textOf: operationJson },
  'agencies.geojson': { format: 'GeoJSON', mediaType: 'application/geo+json', textOf: agenciesGeoJson },
  'agencies.csv': { format: 'CSV', mediaType: 'text/csv', textOf: agenciesCsv },
  'countries.csv': { format: 'CSV', mediaType: 'text/csv', textOf: countriesCsv },
};
