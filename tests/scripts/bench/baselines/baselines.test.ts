import { describe, expect, it } from 'vitest';
import { loadOperation } from '../../../../lib/operation/loadOperation';
import { factsOf } from '../../../../scripts/bench/baselines/Facts';
import { leafletPage } from '../../../../scripts/bench/baselines/leafletPage';
import { leanZeroScriptPage, zeroScriptPage } from '../../../../scripts/bench/baselines/zeroScriptPage';
import type { BenchPage } from '../../../../scripts/bench/BenchPage';

const operation = loadOperation('blackwrist');
const facts = factsOf('blackwrist');
const textOf = ({ read }: BenchPage, address: string): string => Buffer.from(read(address)?.content ?? []).toString();

describe('the pages that the map is compared with', () => {
  it('have the agencies of the operation, each with all that it did', () => {
    expect(facts.agencies.map(({ name, did }) => [name, did.length])).toEqual(operation.agencies.map(({ name, contributions }) => [name.en, contributions.length]));
    expect(facts.agencies.flatMap(({ did }) => did).every(({ text, source }) => text !== '' && source !== '')).toBe(true);
  });

  it.each([
    ['zero-script', zeroScriptPage],
    ['lean zero-script', leanZeroScriptPage],
  ])('have no script on the %s page, and a popup for each agency', (_, make) => {
    const html = textOf(make(facts), '/');
    expect(html).not.toContain('<script');
    expect(html.match(/<button popovertarget="(a\d+)"/g)).toHaveLength(operation.agencies.length);
    expect(html.match(/<div popover id="a\d+">/g)).toHaveLength(operation.agencies.length);
  });

  it('differ among the zero-script pages in how outlines are written down alone', () => {
    const [plain, lean] = [zeroScriptPage, leanZeroScriptPage].map((make) => textOf(make(facts), '/'));
    const withoutPaths = (html = ''): string => html.replace(/ (d|transform)="[^"]*"/g, '');
    expect(withoutPaths(lean)).toBe(withoutPaths(plain));
    expect(plain?.length).toBeGreaterThan(1.2 * (lean?.length ?? Infinity));
  });

  it('have every file that the Leaflet page names', () => {
    const page = leafletPage(facts);
    const named = [...textOf(page, '/').matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, address = '']) => address);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((address) => page.read(address) === undefined)).toEqual([]);
    expect(page.read('/missing.js')).toBeUndefined();
  });
});
