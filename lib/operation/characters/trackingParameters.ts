import { urlOf } from '../../address/urlOf';

/** What advertisers and networks append to an address, so as to know who follows it (the names that browsers and ClearURLs take away). */
const tracking = /^(utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|igshid?|igsh|li_fat_id|mc_[ce]id|mkt_tok|_hs(enc|mi)|hsctatracking|vero_(id|conv)|oly_(anon|enc)_id|ref_(src|url)|s_kwcid|ef_id|wickedid|rb_clickid|epik|srsltid|cmpid|ncid|_ga|_gl|xtor|at_(medium|campaign|custom\d+|link_\w+)|mibextid|guc(counter|e_referrer(_sig)?|_consent_skip)|amp_(js_v|gsa)|usqp|spm|cvid|__twitter_impression)$/i;

/** The parameters of an address that only tell who follows it, and the address without them; nothing where it has none. */
export function trackingParameters(address: string): { readonly names: readonly string[]; readonly clean: string } | undefined {
  const url = urlOf(address);
  if (url === undefined) return undefined;
  const [inQuery, inHash] = [partsOf(url.search.slice(1)), /^#[\w-]+=/.test(url.hash) ? partsOf(url.hash.slice(1)) : undefined];
  const names = [...inQuery.tracking, ...(inHash?.tracking ?? [])];
  if (names.length === 0) return undefined;
  url.search = inQuery.others;
  if (inHash !== undefined) url.hash = inHash.others;
  return { names: [...new Set(names)], clean: url.href };
}

/** A query's parameters, apart: the others as they are written, byte for byte. */
function partsOf(query: string): { readonly tracking: readonly string[]; readonly others: string } {
  const parts = query.split('&').filter((part) => part !== '').map((part) => ({ part, name: [...new URLSearchParams(part).keys()][0] ?? '' }));
  return { tracking: parts.filter(({ name }) => tracking.test(name)).map(({ name }) => name), others: parts.filter(({ name }) => !tracking.test(name)).map(({ part }) => part).join('&') };
}
