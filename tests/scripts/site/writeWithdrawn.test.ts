import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationPictures } from '../../../lib/picture/pictureFiles';
import { writeWithdrawn } from '../../../scripts/site/writeWithdrawn';
import { withdrawn } from '../../fixtures/operations/withdrawn';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'withdrawn-'));
  for (const page of ['en/gone', 'bg/gone', 'embed/en/gone', 'embed/bg/gone']) {
    mkdirSync(path.join(folder, page), { recursive: true });
    writeFileSync(path.join(folder, page, 'index.html'), `the notice at ${page}`);
  }
  await writeWithdrawn(folder, [withdrawn], 'https://example.org/maps');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what stands beside the pages of a withdrawn operation', () => {
  it.each(['en/gone', 'bg/gone', 'embed/en/gone', 'embed/bg/gone'])('is the notice for every address below %s', (page) => {
    expect(readFileSync(path.join(folder, page, '404.html'), 'utf8')).toBe(`the notice at ${page}`);
  });

  it('is an oEmbed answer that names the day, without a picture', () => {
    const answer = JSON.parse(readFileSync(path.join(folder, 'oembed/en/gone.json'), 'utf8')) as { readonly html: string; readonly title: string };
    expect(answer).toMatchObject({ type: 'rich', title: 'Operation Gone: this map was withdrawn' });
    expect(answer).not.toHaveProperty('thumbnail_url');
    expect(answer.html.replaceAll('\u00a0', ' ')).toContain('<a href="https://example.org/maps/en/gone/">This map was withdrawn on 20 November 2026</a>');
    expect(answer.html).toContain('<iframe src="https://example.org/maps/embed/en/gone/"');
  });

  it('is an empty picture at the address of each, of its size', async () => {
    for (const { file, type, width, height } of operationPictures) {
      const picture = sharp(path.join(folder, 'en/gone', file));
      if (type === 'image/png') expect(await picture.metadata()).toMatchObject({ width, height });
      expect((await picture.stats()).channels.slice(0, 3).map(({ stdev }) => stdev)).toEqual([0, 0, 0]);
    }
    expect(readdirSync(path.join(folder, 'en/gone')).toSorted()).toEqual(['404.html', 'index.html', ...operationPictures.map(({ file }) => file)].toSorted());
  });
});
