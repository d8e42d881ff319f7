import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { movedPage } from '../../../lib/site/movedPage';
import { movedFindings } from '../../../scripts/verify/movedFindings';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'moved-'));
  mkdirSync(path.join(folder, 'old'));
  mkdirSync(path.join(folder, 'new'));
  const files = {
    ...{ 'old/index.html': movedPage('en', '/new/'), 'new/index.html': '<h1>' },
    ...{ 'old/404.html': '<h1>Withdrawn</h1>', 'new/404.html': '<h1>Withdrawn</h1>' },
    ...{ 'old/map.png': 'x', 'new/map.png': 'x', 'old/feed.xml': 'x', 'new/feed.xml': 'y' },
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('an answer that leads on', () => {
  it.each([
    ['old/index.html', 'new/index.html', []],
    ['old/404.html', 'new/404.html', []],
    ['old/map.png', 'new/map.png', []],
    ['old/feed.xml', 'new/feed.xml', ['answers 301, and leads to new/feed.xml']],
    ['new/index.html', 'old/index.html', ['answers 301, and leads to old/index.html']],
    ['old/index.html', 'gone/index.html', ['leads to gone/index.html, which was not built']],
    ['gone/index.html', 'new/index.html', ['was not built']],
  ])('from %s to %s has these faults: %j', (file, target, findings) => {
    expect(movedFindings(folder, file, target)).toEqual(findings);
  });
});
