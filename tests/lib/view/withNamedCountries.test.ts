import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../lib/language/messagesIn';
import { aroundAgency } from '../../../lib/view/aroundAgency';
import { legendWords } from '../../../lib/view/legendWords';
import { toOperationView } from '../../../lib/view/toOperationView';
import { mostNamed, withNamedCountries } from '../../../lib/view/withNamedCountries';
import { countryCodes } from '../../../lib/world/countryNames';
import { blackwrist } from '../../data/blackwrist';

/** The countries that a page of GDCOC, which worked with Europol alone, names when so many took part; Bulgaria and Thailand among them. */
function namedOf(count: number): readonly string[] {
  const others = countryCodes.filter((code) => code !== 'BGR' && code !== 'THA');
  const view = toOperationView({ ...blackwrist, countries: ['BGR', 'THA', ...others.slice(0, count - 2)] }, 'en');
  const agency = view.agencies.find(({ id }) => id === 'bulgaria-gdcoc');
  if (!agency) throw new Error('The operation has no such agency.');
  return withNamedCountries(aroundAgency(view, agency), agency).countries.map(({ code }) => code);
}

describe('the countries that an agency’s own page names', () => {
  it('are all of a few', () => {
    expect(namedOf(mostNamed)).toHaveLength(mostNamed);
  });

  it('leave the legend to say what a lit country is, though the page may name none', () => {
    const view = toOperationView({ ...blackwrist, countries: countryCodes }, 'en');
    const organisation = view.agencies.find(({ country }) => country === undefined);
    if (!organisation) throw new Error('The operation has no international organisation.');
    const alone = withNamedCountries({ ...view, agencies: [organisation], countries: view.countries.map((country) => ({ ...country, agencies: [] })) }, organisation);
    expect(alone.countries).toEqual([]);
    expect(legendWords(alone, messagesIn('en')).map(({ mark }) => mark)).toContain('tookPart');
  });

  it('are of many those of the agency and of whom it worked with', () => {
    expect(namedOf(mostNamed + 1)).toEqual(['BGR']);
    expect(namedOf(countryCodes.length)).toEqual(['BGR']);
  });
});
