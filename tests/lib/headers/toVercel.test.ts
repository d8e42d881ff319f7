import { describe, expect, it } from 'vitest';
import { toVercel } from '../../../lib/headers/forms/toVercel';
import { addressOfFile, headersOfFile, type SiteRules } from '../../../lib/headers/SiteRules';
import { addressed, rules } from './rules';

/** The headers that Vercel gives to what was found, by its documentation: those of every route after `hit` that matches. */
function answer(site: SiteRules, address: string): Readonly<Record<string, string>> {
  const { routes } = toVercel(site);
  const found = routes.slice(routes.findIndex((route) => 'handle' in route && route.handle === 'hit') + 1);
  return Object.assign({}, ...found.map((route) => ('src' in route && new RegExp(route.src).test(address) ? route.headers : {}))) as Readonly<Record<string, string>>;
}

describe.each([
  ['with a policy for each page', rules],
  ['with policies in pages', { ...rules, isPolicyInPages: true }],
  ['under a folder', { ...rules, base: '/maps' }],
])('config.json %s', (_, site) => {
  it.each(addressed)('gives %s exactly its headers', (file) => {
    expect(answer(site, addressOfFile(file, site.base))).toEqual(Object.fromEntries(headersOfFile(file, site)));
  });

  it.each([
    ['/bg/nowhere/', 'bg/404.html'],
    ['/embed/bg/nowhere/', 'embed/bg/404.html'],
    ['/nowhere', '404.html'],
  ])('answers %s with 404 by the nearest page', (address, file) => {
    const first = toVercel(site).routes.find((route) => 'src' in route && new RegExp(route.src).test(site.base + address));
    expect(first).toMatchObject({ status: 404, dest: `${site.base}/${file}`, headers: Object.fromEntries(headersOfFile(file, site)) });
  });
});
