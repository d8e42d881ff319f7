import { describe, expect, it } from 'vitest';
import { toOperationView } from '../../../lib/view/toOperationView';
import { toPicture } from '../../../lib/view/toPicture';
import { litTogether } from '../../../lib/world/litTogether';
import { worldPaths } from '../../../lib/world/worldPaths';
import { blackwrist, blackwristWorld } from '../../data/blackwrist';

const view = toOperationView(blackwrist, 'bg');

describe('the picture of an operation', () => {
  it('lights each participant, named in the page’s language, and leads to its place in the list', () => {
    const { countries } = toPicture(blackwrist, view, blackwristWorld, (country) => `/bg/blackwrist/#country-${country}`);
    expect(countries.map(({ country }) => country).toSorted()).toEqual(['AUS', 'BGR', 'NZL', 'THA', 'USA']);
    expect(countries.find(({ country }) => country === 'THA')).toMatchObject({ name: 'Тайланд', href: '/bg/blackwrist/#country-THA', d: expect.stringMatching(/^m/) as string });
  });

  it('has a participant without a shape, too', () => {
    const operation = { ...blackwrist, countries: ['SGP'] };
    const picture = toPicture(operation, toOperationView(operation, 'bg'), worldPaths(['SGP']), (country) => `#country-${country}`);
    expect(picture.countries).toEqual([{ country: 'SGP', name: 'Сингапур', href: '#country-SGP', d: undefined }]);
    expect(picture.together).toBeUndefined();
  });

  it('lights all participants as one area where the page names only some of them', () => {
    const named = { ...view, countries: view.countries.filter(({ code }) => code === 'THA') };
    const { countries, together } = toPicture(blackwrist, named, blackwristWorld, (country) => `#country-${country}`);
    expect(countries.map(({ country }) => country)).toEqual(['THA']);
    expect(together).toEqual({ countries: blackwrist.countries.join(' '), d: litTogether(blackwrist.countries, blackwristWorld.unit) });
  });

  it('draws lines between the view’s own agencies alone', () => {
    const lines = toPicture(blackwrist, view, blackwristWorld, (country) => `#country-${country}`).relations;
    expect(lines.map(({ between }) => between)).toContain('bulgaria-gdcoc europol');
    expect(toPicture(blackwrist, { ...view, agencies: view.agencies.slice(0, 1) }, blackwristWorld, (country) => `#country-${country}`).relations).toEqual([]);
  });
});
