import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressSite } from '../../../scripts/compress/compressSite';

it('writes copies of texts that are smaller, and of nothing else, and the same ones when it runs again', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'compress-'));
  const text = '<p>Кой участва</p>'.repeat(50);
  writeFileSync(path.join(folder, 'index.html'), text);
  writeFileSync(path.join(folder, 'short.txt'), 'x');
  writeFileSync(path.join(folder, 'map.png'), text);
  await compressSite(folder);
  const files = readdirSync(folder).toSorted();
  expect(files).toEqual(['index.html', 'index.html.br', 'index.html.gz', 'map.png', 'short.txt']);
  expect(brotliDecompressSync(readFileSync(path.join(folder, 'index.html.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(path.join(folder, 'index.html.gz'))).toString()).toBe(text);
  await compressSite(folder);
  expect(readdirSync(folder).toSorted()).toEqual(files);
  rmSync(folder, { recursive: true });
});
