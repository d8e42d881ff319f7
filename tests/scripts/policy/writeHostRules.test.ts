import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostFolder, writeHostRules } from '../../../scripts/policy/writeHostRules';

let folder = '';
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'rules-')), 'out');
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

function write(file: string, html: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), html);
}
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const head = '<!doctype html><html><head><title>x</title></head>';
const options = { base: '', isStrictTransport: false, isPolicyInPages: false };

describe('writeHostRules', () => {
  it('writes _headers into the site, and what else hosts read beside it', () => {
    write('index.html', head);
    expect(writeHostRules(folder, options)).toEqual({ faults: [], warnings: [] });
    expect(read('_headers')).toContain("\n/\n  Cache-Control: ");
    expect(readdirSync(hostFolder(folder)).toSorted()).toEqual(['Caddyfile', 'nginx-http.conf', 'nginx-server.conf', 'vercel.json']);
  });

  it('names every file that no policy can allow, and writes nothing', () => {
    write('index.html', `${head}<p style="x">`);
    write('en/index.html', `${head}<p onclick="y()"><a href="javascript:z()">`);
    expect(writeHostRules(folder, options).faults).toEqual(['en/index.html: <p> has onclick="y()"', 'en/index.html: <a> has href="javascript:z()"', 'index.html: <p> has style="x"']);
    expect(readdirSync(folder).toSorted()).toEqual(['en', 'index.html']);
  });

  it('lets pages for unknown addresses say their policy themselves, and all others where that is wished', () => {
    write('index.html', head);
    write('404.html', head);
    writeHostRules(folder, options);
    expect([read('index.html').includes('http-equiv'), read('404.html').includes('http-equiv')]).toEqual([false, true]);
    write('404.html', head);
    writeHostRules(folder, { ...options, isPolicyInPages: true });
    expect(read('index.html')).toMatch(/^<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
  });
});
