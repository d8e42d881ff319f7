import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writePictures } from '../../../scripts/site/writePictures';
import { oneAgency } from '../../fixtures/operations/oneAgency';
import { writeOperations } from '../../fixtures/operations/writeOperations';

const dataFolder = writeOperations([oneAgency]);
const [first, second] = [0, 1].map(() => mkdtempSync(path.join(tmpdir(), 'pictures-'))) as [string, string];

beforeAll(async () => {
  vi.stubEnv('DATA_FOLDER', dataFolder);
  vi.stubEnv('DRAFTS', '1');
  await writePictures(first, 'https://example.org/maps');
  await writePictures(second, 'https://example.org/maps');
}, 60_000);

afterAll(() => {
  vi.unstubAllEnvs();
  for (const folder of [dataFolder, first, second]) rmSync(folder, { recursive: true });
});

const filesIn = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => path.extname(file)).toSorted();

describe('the pictures of a built site', () => {
  it('stand beside the page of every operation and agency, in every language', () => {
    const ofLanguage = ['agency-1/map.png', 'agency-1/map.svg', 'map-print.png', 'map-square.png', 'map.png', 'map.svg'];
    expect(filesIn(first)).toEqual(['bg', 'en'].flatMap((language) => ofLanguage.map((file) => `${language}/one-agency/${file}`)));
  });

  it('are byte for byte the same from the same data', () => {
    for (const file of filesIn(first)) expect(readFileSync(path.join(first, file)).equals(readFileSync(path.join(second, file))), file).toBe(true);
  });

  it('have the sizes that pages say, and those for cards are light', async () => {
    const sizes = { 'map.png': [1200, 630], 'map-square.png': [900, 900], 'map-print.png': [2400, 1260] };
    for (const [file, size] of Object.entries(sizes)) {
      const { width, height, format } = await sharp(path.join(first, 'bg/one-agency', file)).metadata();
      expect([width, height, format]).toEqual([...size, 'png']);
    }
    expect(statSync(path.join(first, 'bg/one-agency/map.png')).size).toBeLessThan(60_000);
  });

  it('say the public address of their page', () => {
    expect(readFileSync(path.join(first, 'bg/one-agency/agency-1/map.svg'), 'utf8')).toContain('<title>example.org/maps/bg/one-agency/agency-1/</title>');
  });
});
