import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeAsset } from '../../../../scripts/site/islands/writeAsset';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'operation-map-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

it('names a file after its content, and says where it is under the site’s path', () => {
  const [one, same, other] = ['a', 'a', 'b'].map((content) => writeAsset(folder, '/maps', 'map', 'js', content));
  expect(one).toMatch(/^\/maps\/assets\/map\.[0-9a-f]{10}\.js$/);
  expect(same).toBe(one);
  expect(other).not.toBe(one);
  expect(readFileSync(path.join(folder, one?.replace('/maps/', '') ?? ''), 'utf8')).toBe('a');
});
