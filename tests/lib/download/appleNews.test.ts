import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { appleNews } from '../../../lib/download/appleNews';
import { languages } from '../../../lib/language/Language';
import { pictureAlt } from '../../../lib/picture/pictureAlt';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist } from '../../data/blackwrist';
import { everyOperation } from '../../fixtures/operations/everyOperation';

const isArticle = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync('tests/fixtures/schemas/appleNews.schema.json', 'utf8')) as object);
const addresses = { page: 'https://example.org/en/blackwrist/', picture: 'https://example.org/en/blackwrist/map.png' };

describe.each(everyOperation)('apple-news.json of %s', (_, operation) => {
  it.each(languages)('is an article as Apple documents it, in %s', (language) => {
    const article: unknown = JSON.parse(JSON.stringify(appleNews(toOperationView(operation, language), operation, addresses)));
    expect(isArticle(article), JSON.stringify(isArticle.errors)).toBe(true);
  });
});

describe('apple-news.json', () => {
  const view = toOperationView(blackwrist, 'en');
  const { components } = appleNews(view, blackwrist, addresses);

  it('has the page’s picture, with the same words for those who can’t see it', () => {
    expect(components.find(({ role }) => role === 'photo')).toEqual({
      role: 'photo',
      URL: addresses.picture,
      caption: expect.stringMatching(/^As of 23\sMay\s2019 · Source: The Sofia Globe/) as string,
      accessibilityCaption: pictureAlt({ view }),
    });
  });

  it('has a pin for every agency, where the data have its seat', () => {
    const [map] = components.flatMap((component) => ('items' in component ? [component] : []));
    expect(map?.items).toHaveLength(blackwrist.agencies.length);
    const { latitude, longitude } = blackwrist.agencies.find(({ id }) => id === 'thailand-dsi')?.seat ?? {};
    expect(map?.items).toContainEqual({ latitude, longitude, caption: 'Department of Special Investigation, Bangkok, Thailand' });
  });

  it('leads to the page', () => {
    expect(components.at(-1)).toMatchObject({ text: 'Open the full map', additions: [{ URL: addresses.page, rangeLength: 17 }] });
  });

  it('has no picture where the build made none, and no map where no agency is named', () => {
    const bare = appleNews(toOperationView({ ...blackwrist, agencies: [] }, 'en'), { agencies: [] }, { page: addresses.page });
    expect(bare.components.map(({ role }) => role)).toEqual(['title', 'caption', 'body']);
  });
});
