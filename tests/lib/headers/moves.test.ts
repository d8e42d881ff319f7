import { describe, expect, it } from 'vitest';
import { toCaddy } from '../../../lib/headers/forms/toCaddy';
import { toNginx } from '../../../lib/headers/forms/toNginx';
import { toRedirectsFile } from '../../../lib/headers/forms/toRedirectsFile';
import { toVercel } from '../../../lib/headers/forms/toVercel';
import { movedPattern, movesOf } from '../../../lib/headers/Move';
import { rules } from './rules';

const moves = movesOf({ slug: 'new', formerly: ['old'] });
const site = { ...rules, base: '/maps', moves };

describe('the moves of an operation', () => {
  it('are of its pages, in each language', () => {
    expect(moves).toEqual([
      { from: 'en/old', to: 'en/new' },
      { from: 'bg/old', to: 'bg/new' },
    ]);
    expect(movesOf({ slug: 'new' })).toEqual([]);
  });
});

describe('the pattern of a move', () => {
  it.each([
    ['/maps/en/old', ''],
    ['/maps/en/old/', ''],
    ['/maps/en/old/europol/', 'europol/'],
    ['/maps/en/old/map.png', 'map.png'],
  ])('fits %s', (address, below) => {
    expect(new RegExp(movedPattern(moves[0] ?? { from: '', to: '' }, '/maps')).exec(address)?.[1] ?? '').toBe(below);
  });

  it.each(['/maps/en/older/', '/en/old/', '/maps/embed/en/old/', '/maps/en/new/', '/maps/data/old/agencies.csv'])('does not fit %s', (address) => {
    expect(address).not.toMatch(new RegExp(movedPattern(moves[0] ?? { from: '', to: '' }, '/maps')));
  });
});

describe('old addresses are answered with 301', () => {
  it('by _redirects, forced for Netlify and plain for Cloudflare Pages', () => {
    expect(toRedirectsFile(site).split('\n').slice(0, 2)).toEqual(['/maps/en/old/* /maps/en/new/:splat 301!', '/maps/en/old/* /maps/en/new/:splat 301']);
  });

  it('by nginx, before any page is looked for', () => {
    const { server } = toNginx(site);
    expect(server).toContain('rewrite "^/maps/en/old(?:/(.*))?$" /maps/en/new/$1 permanent;\n');
    expect(server.indexOf('rewrite ')).toBeLessThan(server.indexOf('location ~'));
  });

  it('by Caddy, before any page is looked for', () => {
    const text = toCaddy(site);
    expect(text).toContain('@moved0 path_regexp moved0 ^/maps/en/old(?:/(.*))?$\nhandle @moved0 {\n  route {\n    rewrite * /maps/en/new/{re.moved0.1}\n    redir {uri} 301\n  }\n}\n');
    expect(text.indexOf('handle @moved1')).toBeLessThan(text.indexOf('handle @hashed'));
  });

  it('by Vercel, before the files', () => {
    expect(toVercel(site).routes[0]).toEqual({ src: '^/maps/en/old(?:/(.*))?$', status: 301, headers: { Location: '/maps/en/new/$1' } });
    expect(toVercel(site).routes[2]).toEqual({ handle: 'filesystem' });
  });

  it('nowhere, where nothing moved', () => {
    expect([toRedirectsFile(rules), toNginx(rules).server, toCaddy(rules)].filter((text) => /301|rewrite "|moved/.test(text))).toEqual([]);
  });
});
