import { describe, expect, it } from 'vitest';
import { headersOfFile } from '../../../lib/headers/SiteRules';
import { rules } from './rules';

const headers = (file: string, changes: Partial<typeof rules> = {}): Readonly<Record<string, string>> => Object.fromEntries(headersOfFile(file, { ...rules, ...changes }));

describe('a page for readers', () => {
  it('runs its own files and its own inline code alone, and is framed by its own site alone', () => {
    expect(headers('bg/index.html')['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self' 'sha256-bg='; style-src 'self' 'sha256-style='; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    );
    expect(headers('bg/index.html')).toMatchObject({ 'X-Frame-Options': 'SAMEORIGIN' });
  });

  it('can be opened from a sandboxed frame, which inherits its sandbox: with an opener policy browsers would refuse it', () => {
    expect(headers('bg/index.html')).not.toHaveProperty('Cross-Origin-Opener-Policy');
  });
});

describe('a page for frames', () => {
  it('says nothing of who may frame it, and frames nobody', () => {
    const frame = headers('embed/bg/x/index.html');
    expect(frame['Content-Security-Policy']).toContain("frame-src 'none'");
    expect(frame['Content-Security-Policy']).not.toContain('frame-ancestors');
    expect(frame).not.toHaveProperty('X-Frame-Options');
    expect(frame).toMatchObject({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
  });

  it.each(['embed/bg/x/index.html', 'embed/bg/404.html'])('may be shown where all must ask for leave: %s', (file) => {
    expect(headers(file)['Cross-Origin-Embedder-Policy']).toBe('require-corp');
  });

  it('asks leave of nothing on a page for readers', () => {
    expect(headers('bg/index.html')).not.toHaveProperty('Cross-Origin-Embedder-Policy');
  });
});

describe('any address', () => {
  it.each(rules.files)('%s keeps its type, and tells nobody where a reader came from', (file) => {
    expect(headers(file)).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
  });

  it.each(rules.files)('%s asks for https alone where that is wished', (file) => {
    expect(headers(file)).not.toHaveProperty('Strict-Transport-Security');
    expect(headers(file, { isStrictTransport: true })['Strict-Transport-Security']).toBe('max-age=31536000');
  });

  it('is kept for good only if its name changes with its content', () => {
    expect(rules.files.filter((file) => headers(file)['Cache-Control']?.includes('immutable'))).toEqual(['_next/static/chunks/a.js', 'assets/map.0123456789.js']);
  });

  it.each([
    ['bg/x/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['sitemap.xml', 'application/xml; charset=utf-8'],
    ['data/operation.schema.json', 'application/schema+json'],
    ['data/x/agencies.geojson', 'application/geo+json'],
    ['data/followthemoney.jsonl', 'application/jsonl'],
    ['data/x/agencies.csv', 'text/csv; charset=utf-8'],
    ['robots.txt', 'text/plain; charset=utf-8'],
  ])('%s is sent as %s', (file, type) => {
    expect(headers(file)['Content-Type']).toBe(type);
  });

  it('is not remembered as missing', () => {
    expect(headers('bg/404.html')['Cache-Control']).toBe('no-cache');
  });
});

describe('where pages say their policy themselves', () => {
  it('the header says what a page can’t', () => {
    expect(headers('bg/index.html', { isPolicyInPages: true })['Content-Security-Policy']).toBe("frame-ancestors 'self'");
    expect(headers('embed/bg/x/index.html', { isPolicyInPages: true })).not.toHaveProperty('Content-Security-Policy');
  });
});
