import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOf } from '../../../scripts/size/filesOf';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'operation-map-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

const named = (address: string) => {
  const { styles, later, fineOutlines } = filesOf(address, folder);
  return Object.fromEntries(Object.entries({ styles, later, fineOutlines }).map(([what, files]) => [what, files.map((file) => path.relative(folder, file))]));
};

const code = {
  'static/style-1.css': '',
  'static/main-2.js': 'import("./live-3.js"); import("./fine-4.js")',
  'static/live-3.js': '',
  'static/fine-4.js': '{"type":"Topology"}',
  'static/old-5.js': '',
  'static/other-6.js': '',
  'embed.js': '',
};

describe('filesOf', () => {
  it('follows what the HTML names, and what its scripts name in turn', () => {
    write({ ...code, 'en/index.html': '<link rel="stylesheet" href="/static/style-1.css"><script src="/static/main-2.js"></script><script noModule="" src="/static/old-5.js"></script>' });
    expect(named('en')).toEqual({ styles: ['static/style-1.css'], later: ['static/main-2.js', 'static/live-3.js'], fineOutlines: ['static/fine-4.js'] });
  });

  it('finds files that only a loader in the HTML names, on a site that lives under a path', () => {
    write({ ...code, 'en/index.html': '<style></style><script data-files="/maps/static/style-1.css /maps/static/main-2.js">load()</script>' });
    expect(named('en')).toEqual({ styles: [], later: ['static/main-2.js', 'static/style-1.css', 'static/live-3.js'], fineOutlines: ['static/fine-4.js'] });
  });

  it('finds a style sheet that the page waits for on a site that lives under a path', () => {
    write({ ...code, 'en/index.html': '<link rel="stylesheet" href="/maps/static/style-1.css"><script src="/maps/static/main-2.js"></script>' });
    expect(named('en').styles).toEqual(['static/style-1.css']);
  });

  it.each([
    ['has no styles', '<script src="/static/main-2.js"></script>'],
    ['names no script', '<link rel="stylesheet" href="/static/style-1.css">'],
    ['names no finer outlines', '<style></style><script src="/static/other-6.js"></script>'],
  ])('refuses a page that %s, since nothing would be measured', (what, html) => {
    write({ ...code, 'en/index.html': html });
    expect(() => filesOf('en', folder)).toThrow(what);
  });

  it('refuses a page that is not there, and a style sheet that is not', () => {
    expect(() => filesOf('en', folder)).toThrow('build the site first');
    write({ 'en/index.html': '<link rel="stylesheet" href="/static/gone-7.css">' });
    expect(() => filesOf('en', folder)).toThrow('The site has no /static/gone-7.css');
  });
});
