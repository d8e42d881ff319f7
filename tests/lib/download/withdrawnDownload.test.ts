import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { downloadNames } from '../../../lib/download/downloads';
import { withdrawnDownload } from '../../../lib/download/withdrawnDownload';
import { withdrawn } from '../../fixtures/operations/withdrawn';

const { date, text } = withdrawn.withdrawn;

describe('a download of a withdrawn operation', () => {
  it.each(['operation.json', 'agencies.geojson'] as const)('says so in %s', (name) => {
    expect(JSON.parse(withdrawnDownload(name, withdrawn))).toMatchObject({ format: 2, withdrawn: { date, text } });
  });

  it('is GeoJSON without a Feature where it was GeoJSON', () => {
    expect(JSON.parse(withdrawnDownload('agencies.geojson', withdrawn))).toMatchObject({ type: 'FeatureCollection', features: [] });
  });

  it.each(['agencies.csv', 'countries.csv'] as const)('says so in the one row of %s', (name) => {
    expect(parse(withdrawnDownload(name, withdrawn), { bom: true, columns: true })).toEqual([{ withdrawn: date, text_en: text.en, text_bg: text.bg }]);
  });

  it.each(downloadNames)('does not name the operation in %s', (name) => {
    expect(withdrawnDownload(name, withdrawn)).not.toMatch(/operation gone|„gone“/i);
  });
});
