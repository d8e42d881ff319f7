import { listPagePattern } from './listPages';

/** Addresses of the site, and those that it may have later. */
const addresses = new Set([
  '404', '500', 'about', 'agencies', 'api', 'assets', 'countries', 'data', 'deploy', 'embed', 'embed-code', 'favicon', 'feed', 'help',
  'home', 'icon', 'index', 'licences', 'oembed', 'operations', 'privacy', 'public', 'robots', 'schemas', 'search', 'sitemap', 'sources', 'static',
]);

/** Places on a page, by their ids in its HTML. */
const places = new Set([
  'cite', 'content', 'corrections', 'downloads', 'embed-ground-hint', 'embed-height-hint', 'figures', 'filters', 'legend', 'load-failed', 'main', 'map',
  'outcomes', 'steps', 'timeline', 'top', 'unknowns',
]);

/** What ids of the page begin with that are made from the data: `country-aus`, `pin-1`. */
const placesOfData = /^(?:conflict|country|details|figure|heading|label|pin|ring|source|step|unknown)(?:-|$)/;

/** What Windows keeps for devices: a folder of such a name breaks a checkout there. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A language's code, of an operation also with a region or a script: `bg`, `pt-br`. (An agency may be called `it-ps`.) */
const languageCode = /^[a-z]{2}(?:-(?:[a-z]{2}|[a-z]{4}))?$/;

/** What an operation or an agency cannot be called, as a part of a sentence: `which is an address of the site`; nothing where the name is free. */
export function reservedName(name: string, kind: 'operation' | 'agency'): string | undefined {
  if (devices.test(name)) return 'which Windows keeps for a device';
  if (addresses.has(name) || listPagePattern.test(name)) return 'which is an address of the site';
  if (languageCode.test(name) && (kind === 'operation' || name.length === 2) && isLanguageName(name)) return 'which is the code of a language, and so a part of addresses';
  if (kind === 'agency' && (places.has(name) || placesOfData.test(name))) return 'which is a place on the page';
  return undefined;
}

function isLanguageName(code: string): boolean {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined;
}
