import { describe, expect, it } from 'vitest';
import { countChoices } from '../../../lib/reading/countChoices';
import { filterAgencies } from '../../../lib/reading/filterAgencies';
import { wholeFilter, type Filter } from '../../../lib/reading/Reading';
import { vocabularyOf } from '../../../lib/reading/Vocabulary';
import { blackwristMap } from '../../data/blackwrist';

const english = blackwristMap('en');
const bulgarian = blackwristMap('bg');
const idsOf = (filter: Partial<Filter>, map = english): readonly string[] => filterAgencies(map, { ...wholeFilter, ...filter }).map(({ id }) => id);

describe('filterAgencies', () => {
  it('leaves all agencies where nothing is asked', () => {
    expect(filterAgencies(english, wholeFilter)).toEqual(english.agencies);
    expect(idsOf({ find: '  ' })).toHaveLength(english.agencies.length);
  });

  it.each<readonly [string, readonly string[]]>([
    ['Sofia', ['bulgaria-gdcoc']],
    ['sofiya', ['bulgaria-gdcoc']],
    ['София', ['bulgaria-gdcoc']],
    ['ГДБОП', ['bulgaria-gdcoc']],
    ['hague', ['europol']],
    ['dsi', ['interpol-bangkok', 'thailand-dsi']],
    ['nobody of that name', []],
    // Countries by short forms, codes and other languages
    ...['US', 'usa', 'U.S.', 'U.S.A.', 'САЩ', 'сащ', 'United States'].map((find) => [find, ['us-hsi', 'us-ncmec']] as const),
    ['BG', ['bulgaria-gdcoc']],
    ['Bulgarien', []],
    ['Тайланд', ['interpol-bangkok', 'thailand-dsi']],
    ['Aotearoa', []],
    ['NZ', ['nz-dia']],
    // Continents by the land of the seat and of the participant; the union by its members
    ...['Europe', 'Европа', 'EU', 'ЕС', 'European Union'].map((find) => [find, ['interpol', 'bulgaria-gdcoc', 'europol']] as const),
    ['Asia', ['interpol-bangkok', 'thailand-dsi']],
    ['Океания', ['nz-dia', 'australia-afp', 'south-australia-police']],
    // What came of it, and when
    ...['arrest', 'arrests', 'arrested', 'арест', 'арести', 'арестувани'].map((find) => [find, ['thailand-dsi', 'us-hsi', 'us-ncmec', 'australia-afp', 'south-australia-police']] as const),
    ['2018', ['thailand-dsi', 'australia-afp', 'south-australia-police']],
    ['2018-01-16', ['thailand-dsi', 'australia-afp', 'south-australia-police']],
    ['2017-06', ['interpol-bangkok', 'thailand-dsi']],
    // Kinds of work in everyday words
    ['helped', ['europol']],
    ['помощ', ['europol']],
    ['shut down', ['bulgaria-gdcoc']],
  ])('finds in English and in Bulgarian the same by %j', (find, ids) => {
    expect([idsOf({ find }), idsOf({ find }, bulgarian)]).toEqual([ids, ids]);
  });

  it('wants every word of a search, in any order', () => {
    expect(idsOf({ find: 'bangkok interpol' })).toEqual(idsOf({ find: 'Interpol Bangkok' }));
    expect(idsOf({ find: 'interpol sofia' })).toEqual([]);
  });

  it('wants one of the choices of each part', () => {
    const either = idsOf({ countries: ['AUS', 'international'] });
    expect(either.toSorted()).toEqual([...idsOf({ countries: ['AUS'] }), ...idsOf({ countries: ['international'] })].toSorted());
    expect(idsOf({ countries: ['AUS'], kinds: ['international-organisation'] })).toEqual([]);
  });
});

describe('a search’s words', () => {
  it('are found from their beginning, and nowhere else', () => {
    expect(idsOf({ find: 'servers' })).toEqual(['bulgaria-gdcoc']);
    expect(idsOf({ find: 'server' })).toEqual(['bulgaria-gdcoc']);
    expect(idsOf({ find: 'ervers' })).toEqual([]);
  });

  it('that name a country on the map or abbreviate an agency are found whole', () => {
    expect(idsOf({ find: 'us' })).not.toContain('australia-afp');
    expect(idsOf({ find: 'nz-dia' })).toEqual(['nz-dia']);
  });

  it('keep their beginning when another ending is tried', () => {
    expect(idsOf({ find: 'Austria' })).toEqual([]);
    expect(idsOf({ find: 'Indian' })).toEqual([]);
  });
});

describe('countChoices', () => {
  const { choices } = vocabularyOf(english);

  it('counts for each choice the agencies that it alone would show', () => {
    const counts = countChoices(english, wholeFilter);
    for (const role of choices.roles) expect(counts.roles.get(role)).toBe(idsOf({ roles: [role] }).length);
    for (const kind of choices.kinds) expect(counts.kinds.get(kind)).toBe(idsOf({ kinds: [kind] }).length);
    for (const country of choices.countries) expect(counts.countries.get(country) ?? 0).toBe(idsOf({ countries: [country] }).length);
  });

  it('counts within what the other parts leave, so that a choice never leads to more than it says', () => {
    const filter: Filter = { ...wholeFilter, countries: ['THA'] };
    expect(countChoices(english, filter).countries.get('AUS')).toBe(idsOf({ countries: ['AUS'] }).length);
    expect(countChoices(english, filter).kinds.get('international-organisation') ?? 0).toBe(idsOf({ countries: ['THA'], kinds: ['international-organisation'] }).length);
  });
});
