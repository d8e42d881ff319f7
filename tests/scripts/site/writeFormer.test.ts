import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeHostRules } from '../../../scripts/policy/writeHostRules';
import { writeFormer } from '../../../scripts/site/writeFormer';

const head = '<!doctype html><html><head><title>x</title></head><body>';
const site = { origin: 'https://example.org', path: '/maps' };
const ofOperation = [
  ...['en', 'bg'].flatMap((language) => [`${language}/new/index.html`, `${language}/new/europol/index.html`, `${language}/new/embed-code/index.html`, `${language}/new/map.png`, `${language}/new/europol/map.svg`, `${language}/new/feed.xml`]),
  ...['en', 'bg'].flatMap((language) => [`embed/${language}/new/index.html`, `embed/${language}/new/europol/index.html`, `oembed/${language}/new.json`, `oembed/${language}/new/europol.json`]),
  'data/new/agencies.csv',
];

let folder = '';
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'former-')), 'out');
  for (const file of ofOperation) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), file.endsWith('.html') ? `${head}<script>let at = '${file}';</script>` : `of ${file}`);
  }
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const files = (): readonly string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

describe('writeFormer', () => {
  it('lets each address answer under each former name, and leaves the present ones', () => {
    writeFormer(folder, site, [{ slug: 'new', formerly: ['old', 'older'] }]);
    const renamed = (name: string) => ofOperation.map((file) => file.replace(/(?<=\/)new(?=[/.])/, name));
    expect(files().toSorted()).toEqual([...ofOperation, ...renamed('old'), ...renamed('older')].toSorted());
    expect(read('en/new/index.html')).toContain('<script>');
  });

  it('leads from each old page to the present one', () => {
    writeFormer(folder, site, [{ slug: 'new', formerly: ['old'] }]);
    for (const [file, page] of [['en/old/index.html', '/maps/en/new/'], ['bg/old/europol/index.html', '/maps/bg/new/europol/'], ['en/old/embed-code/index.html', '/maps/en/new/embed-code/']] as const) {
      expect(read(file)).toContain(`<meta http-equiv="refresh" content="0; url=${page}"/><link rel="canonical" href="https://example.org${page}"/>`);
    }
  });

  it('has the frame itself at the old address of a frame, and all else as it is', () => {
    writeFormer(folder, site, [{ slug: 'new', formerly: ['old'] }]);
    for (const file of ofOperation.filter((one) => one.startsWith('embed/') || !one.endsWith('.html'))) {
      expect(read(file.replace(/(?<=\/)new(?=[/.])/, 'old'))).toBe(read(file));
    }
  });

  it('gives the frames a policy that allows what is in them, and hosts their rules', () => {
    const moves = writeFormer(folder, site, [{ slug: 'new', formerly: ['old'] }]);
    expect(writeHostRules(folder, { base: '/maps', isStrictTransport: false, isPolicyInPages: false, moves })).toEqual({ faults: [], warnings: [] });
    const policyOf = (address: string) => /Content-Security-Policy: (.*)/.exec(read('_headers').split(`\n${address}\n`)[1] ?? '')?.[1];
    expect(policyOf('/maps/embed/en/old/')).toBe(policyOf('/maps/embed/en/new/'));
    expect(policyOf('/maps/en/old/')).toContain("script-src 'self';");
    expect(read('_redirects')).toContain('/maps/bg/old/* /maps/bg/new/:splat 301\n');
  });

  it('writes nothing where no folder had another name', () => {
    expect(writeFormer(folder, site, [{ slug: 'new' }])).toEqual([]);
    expect(files().toSorted()).toEqual(ofOperation.toSorted());
  });
});
