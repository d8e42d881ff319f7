import type { SiteRules } from '../../../lib/headers/SiteRules';

/** A small site: two pages, one page for frames, the pages for unknown addresses, and one file of every other kind. */
export const rules: SiteRules = {
  moves: [],
  base: '',
  isStrictTransport: false,
  isPolicyInPages: false,
  files: ['404.html', '_next/static/chunks/a.js', 'assets/map.0123456789.js', 'bg/404.html', 'bg/index.html', 'data/followthemoney.jsonl', 'data/operation.schema.json', 'data/x/agencies.csv', 'data/x/agencies.geojson', 'data/x/countries.csv', 'data/x/operation.json', 'bg/x/feed.xml', 'icons/touch-180.png', 'sitemap.xml', 'embed.v1.js', 'embed/bg/404.html', 'embed/bg/x/index.html', 'bg/x/map.png', 'bg/x/map.svg', 'index.html', 'robots.txt'],
  pages: new Map([
    ['404.html', { scripts: ["'sha256-four='"], styles: [] }],
    ['bg/404.html', { scripts: [], styles: [] }],
    ['bg/index.html', { scripts: ["'sha256-bg='"], styles: ["'sha256-style='"] }],
    ['embed/bg/404.html', { scripts: [], styles: [] }],
    ['embed/bg/x/index.html', { scripts: ["'sha256-frame='"], styles: [] }],
    ['index.html', { scripts: [], styles: [] }],
  ]),
};

/** The files that an address of their own leads to. */
export const addressed = rules.files.filter((file) => !file.endsWith('404.html'));
