import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reservedName } from '../../../lib/address/reservedName';
import { operationSlugs } from '../../../lib/operation/dataFolder';

/** The source text of every component and route. */
const sources = ['components', 'app'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx')).map((file) => readFileSync(path.join(folder, file), 'utf8')),
);

describe('reservedName', () => {
  it.each(['agencies', 'countries', 'embed', 'data', 'oembed', 'assets', '404', 'index', 'embed-code', 'privacy', 'list', 'list-2', 'feed', 'en', 'bg', 'de', 'con', 'nul', 'prn', 'aux', 'com1', 'lpt9'])(
    'keeps operations and agencies from the name %s', (name) => {
      expect([reservedName(name, 'operation'), reservedName(name, 'agency')]).not.toContain(undefined);
    });

  it.each(['map', 'downloads', 'pin-1', 'load-failed', 'country-aus', 'heading-sources', 'source-upi'])('keeps agencies from %s, a place on the page', (name) => {
    expect(reservedName(name, 'agency')).toBe('which is a place on the page');
  });

  it.each(['operation-h', 'blackwrist', 'europol', 'nz-dia', 'us', 'interpol-bangkok', ...operationSlugs('data')])('lets %s be', (name) => {
    expect([reservedName(name, 'operation'), reservedName(name, 'agency')]).toEqual([undefined, undefined]);
  });

  it('keeps agencies from every id that a page has of its own', () => {
    const ids = sources.flatMap((text) => [...text.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id));
    expect(ids.length).toBeGreaterThan(10);
    // An agency's id has small letters alone.
    expect(ids.filter((id) => id === id.toLowerCase() && reservedName(id, 'agency') === undefined)).toEqual([]);
  });

  it('keeps agencies from every id that a page makes of the data, which are all prefixed', () => {
    const ids = sources.flatMap((text) => [...text.matchAll(/\bid=\{`([^`]*)`\}/g)].map(([, id = '']) => id.replaceAll(/\$\{[^}]*\}/g, 'x')));
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.filter((id) => reservedName(id, 'agency') === undefined)).toEqual([]);
  });
});
