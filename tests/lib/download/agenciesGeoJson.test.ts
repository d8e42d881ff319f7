import { getIssues } from '@placemarkio/check-geojson';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { agenciesGeoJson } from '../../../lib/download/agenciesGeoJson';
import type { Operation } from '../../../lib/operation/Operation';
import { blackwrist } from '../../data/blackwrist';
import { everyOperation } from '../../fixtures/operations/everyOperation';

const parsed = (operation: Operation) => JSON.parse(agenciesGeoJson(operation)) as FeatureCollection<Point> & Record<string, unknown>;

describe('agencies.geojson', () => {
  it.each(everyOperation)('is valid GeoJSON for %s, as an independent validator reads it', (_, operation) => {
    expect(getIssues(agenciesGeoJson(operation))).toEqual([]);
  });

  it('has Wellington in the east and in the south, longitude first', () => {
    const wellington = parsed(blackwrist).features.find(({ id }) => id === 'nz-dia');
    expect(wellington?.geometry).toEqual({ type: 'Point', coordinates: [174.78, -41.29] });
    expect(wellington?.properties).toMatchObject({ id: 'nz-dia', name_bg: 'Департамент по вътрешните работи', country: 'NZL', place_en: 'Wellington', precision: 'city' });
  });

  it('says that an international organisation belongs to no country, whatever country it sits in', () => {
    expect(parsed(blackwrist).features.find(({ id }) => id === 'interpol')?.properties).toMatchObject({ country: null, country_en: null, seat_country: 'FRA' });
  });

  it('says its licence, its sources, and as of when it is true', () => {
    expect(parsed(blackwrist)).toMatchObject({ asOf: '2019-05-23', licence: { spdx: 'MIT' }, sources: blackwrist.sources.map(({ id }) => ({ id })) });
  });

  it('has the paragraphs beside the sources', () => {
    expect(parsed(blackwrist).features.find(({ id }) => id === 'interpol-bangkok')?.properties).toMatchObject({ paragraphs: '6', seat_paragraph: 6 });
  });

  it('names every country that took part beside the Features, as the table of countries does', () => {
    const withoutAgencies = { ...blackwrist, agencies: [] };
    expect(parsed(withoutAgencies)).toMatchObject({ features: [], countries: blackwrist.countries.map((country) => ({ country, agency_count: 0, agencies: null })) });
    expect(parsed(blackwrist).countries).toContainEqual(expect.objectContaining({ country: 'THA', country_en: 'Thailand', country_bg: 'Тайланд', agencies: 'thailand-dsi' }));
  });

  it('gives every Feature the same properties', () => {
    const tables = parsed(blackwrist).features.map(({ properties }) => Object.keys(properties ?? {}).join(' '));
    expect(new Set(tables).size).toBe(1);
  });
});
