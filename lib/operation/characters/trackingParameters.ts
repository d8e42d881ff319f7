import { urlOf } from '../../address/urlOf';

/**
 * What advertisers and networks append to an address, so as to know who follows it (the names that browsers and
 * ClearURLs take away).
 */
const trackers = [
  'utm_\\w+|fbclid|mibextid|igshid?|igsh|twclid|__twitter_impression|ref_(src|url)|ttclid|li_fat_id|epik|rb_clickid',
  'gclid|gclsrc|gbraid|wbraid|dclid|srsltid|_ga|_gl|amp_(js_v|gsa)|usqp|s_kwcid|ef_id|msclkid|cvid|y(s)?clid|spm|xtor',
  'mc_[ce]id|mkt_tok|_hs(enc|mi)|hsctatracking|vero_(id|conv)|oly_(anon|enc)_id|wickedid|cmpid|ncid',
  'at_(medium|campaign|custom\\d+|link_\\w+)|guc(counter|e_referrer(_sig)?|_consent_skip)',
];
const tracking = new RegExp(`^(${trackers.join('|')})$`, 'i');

/**
 * The parameters of an address that only tell who follows it, and the address without them; nothing where it has none.
 */
export function trackingParameters(
  address: string,
): { readonly names: readonly string[]; readonly clean: string } | undefined {
  const url = urlOf(address);
  if (url === undefined) return undefined;
  const [inQuery, inHash] = [
    partsOf(url.search.slice(1)),
    /^#[\w-]+=/.test(url.hash) ? partsOf(url.hash.slice(1)) : undefined,
  ];
  const names = [...inQuery.tracking, ...(inHash?.tracking ?? [])];
  if (names.length === 0) return undefined;
  url.search = inQuery.others;
  if (inHash !== undefined) url.hash = inHash.others;
  return { names: [...new Set(names)], clean: url.href };
}

/** A query's parameters, apart: the others as they are written, byte for byte. */
function partsOf(query: string): { readonly tracking: readonly string[]; readonly others: string } {
  const parts = query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => ({ part, name: [...new URLSearchParams(part).keys()][0] ?? '' }));
  return {
    tracking: parts.filter(({ name }) => tracking.test(name)).map(({ name }) => name),
    others: parts
      .filter(({ name }) => !tracking.test(name))
      .map(({ part }) => part)
      .join('&'),
  };
}
