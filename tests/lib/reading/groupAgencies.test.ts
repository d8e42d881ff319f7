import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterAgencies } from '../../../lib/reading/filterAgencies';
import { codesIn, groupAgencies } from '../../../lib/reading/groupAgencies';
import { firstReading, type Reading } from '../../../lib/reading/Reading';
import { vocabularyOf } from '../../../lib/reading/Vocabulary';
import { wordsOf } from '../../../lib/view/Text';
import { blackwristMap } from '../../data/blackwrist';
import { disputedMapIn } from '../../fixtures/operations/disputedMapIn';

const map = blackwristMap('en');
const disputedMap = disputedMapIn('en');
const { choices, groupings } = vocabularyOf(map);
const groups = (reading: Partial<Reading>) => groupAgencies(map, { ...firstReading, ...reading });
const idsIn = (reading: Partial<Reading>): readonly string[] => groups(reading).flatMap(({ agencies }) => agencies.map(({ id }) => id));

describe('groupAgencies', () => {
  it('has every participant, in the order of their names, and the international organisations last', () => {
    expect(groups({}).map(({ key }) => key)).toEqual([...map.participants.map(({ code }) => code), 'international']);
  });

  it('by name has every agency once, and what came of the operation after them', () => {
    const [byName, ...countries] = groups({ grouping: 'name' });
    expect(byName?.agencies.map(({ name }) => wordsOf(name))).toEqual(map.agencies.map(({ name }) => wordsOf(name)).toSorted(new Intl.Collator('en').compare));
    expect(countries.map(({ key }) => key)).toEqual(map.participants.filter(({ outcomes, agencies }) => outcomes.length > 0 || agencies.length === 0).map(({ code }) => code));
  });

  it.each(groupings)('by %s has the participants without a named agency together, and disputed countries last', (grouping) => {
    const [unnamed, disputed] = groupAgencies(disputedMap, { ...firstReading, grouping }).slice(-2);
    expect(unnamed && codesIn(unnamed)).toEqual(['BEL', 'BIH', 'JPN']);
    expect(disputed && codesIn(disputed)).toEqual(['SGP', 'SVK']);
  });

  it('keeps those of them that a search finds, and none where a kind of agency is wanted', () => {
    const found = (reading: Partial<Reading>) => groupAgencies(disputedMap, { ...firstReading, ...reading }).flatMap(codesIn);
    expect(found({ find: 'belg' })).toEqual(['BEL']);
    expect(found({ find: 'slovakia' })).toEqual(['SVK']);
    expect(found({ countries: ['BIH'] })).toEqual(['BIH']);
    expect(found({ kinds: ['national-agency'] })).toEqual(['BGR']);
  });

  it('by kind of work has every contribution once, under its kind', () => {
    const byRole = groups({ grouping: 'role' }).filter(({ of }) => typeof of === 'object' && 'role' in of);
    for (const { key, agencies } of byRole) {
      expect(agencies.flatMap(({ contributions }) => contributions.map(({ role }) => role?.id ?? 'unstated'))).toEqual(agencies.flatMap(({ contributions }) => contributions.map(() => key)));
    }
    const count = (agencies: readonly { contributions: readonly unknown[] }[]) => agencies.reduce((sum, { contributions }) => sum + contributions.length, 0);
    expect(count(byRole.flatMap(({ agencies }) => agencies))).toBe(count(map.agencies));
  });

  const reading: fc.Arbitrary<Reading> = fc.record({
    find: fc.constantFrom('', 'police', 'sofia', 'interpol', 'zzz'),
    roles: fc.subarray([...choices.roles]),
    kinds: fc.subarray([...choices.kinds]),
    countries: fc.subarray([...choices.countries]),
    grouping: fc.constantFrom(...groupings),
  });

  it('has exactly the agencies that the filter leaves, however they are grouped', () => {
    fc.assert(
      fc.property(reading, (chosen) => {
        expect([...new Set(idsIn(chosen))].toSorted()).toEqual(filterAgencies(map, chosen).map(({ id }) => id).toSorted());
      }),
    );
  });
});
