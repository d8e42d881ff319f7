import { describe, expect, it } from 'vitest';
import { aroundAgency } from '../../../lib/view/aroundAgency';
import { sourcesOf } from '../../../lib/view/sourcesOf';
import { toOperationView } from '../../../lib/view/toOperationView';
import { toCountryViews } from '../../../lib/view/toCountryViews';
import { operationGraph } from '../../../lib/schemaOrg/operationGraph';
import { toFacts } from '../../../lib/download/toFacts';
import { legendWords } from '../../../lib/view/legendWords';
import { pictureAlt } from '../../../lib/picture/pictureAlt';
import { blackwrist } from '../../data/blackwrist';
import { disputedMapIn, disputedOperation, disputedPageIn } from '../../fixtures/operations/disputedMapIn';
import { vocabularyOf } from '../../../lib/reading/Vocabulary';

const { countries, disputed } = toCountryViews(disputedOperation, 'bg');

describe('toCountryViews', () => {
  it('has the disputed countries apart, both lists in the language’s alphabet', () => {
    expect(countries.map(({ code }) => code)).toEqual(['BEL', 'BIH', 'BGR', 'JPN']);
    expect(disputed?.map(({ code, conflict }) => [code, conflict.question])).toEqual([['SGP', 'Участвал ли е Сингапур?'], ['SVK', 'Колко държави са участвали?']]);
    expect(toCountryViews(blackwrist, 'bg')).not.toHaveProperty('disputed');
  });

  it('says who says that a country took part where nothing else told of it names them', () => {
    const toldBy = new Map(countries.map((country) => [country.code, country.toldBy?.map(({ place }) => place)]));
    expect(toldBy.get('BIH')).toEqual(['абзац\u00a01']);
    expect(toldBy.get('BGR')).toBeUndefined();
  });

  it('has these among the sources of a page about one agency', () => {
    const view = toOperationView(blackwrist, 'en');
    const apart = { ...blackwrist, participants: blackwrist.participants.map((participation) => ({ ...participation, citations: [{ source: 'upi' }] })) };
    const [agency] = view.agencies.filter(({ id }) => id === 'bulgaria-gdcoc');
    if (!agency) throw new RangeError('The agency is not there.');
    const idsOf = (operation: typeof blackwrist): readonly string[] => sourcesOf(aroundAgency(toOperationView(operation, 'en'), agency), operation).map(({ id }) => id);
    expect(idsOf(blackwrist)).not.toContain('upi');
    expect(idsOf(apart)).toContain('upi');
  });

  it('says what the source calls it', () => {
    expect(countries.find(({ code }) => code === 'BEL')?.namedAs).toBe('Кралство Белгия');
  });
});

describe('a disputed country', () => {
  const { view } = disputedPageIn('en');

  it('can be opened and has a place on the map, and is neither a participant nor a choice of the filter', () => {
    const map = disputedMapIn('en');
    expect(map.countries.map(({ code }) => code).toSorted()).toEqual(['BEL', 'BGR', 'BIH', 'JPN', 'SGP', 'SVK']);
    expect(map.participants.map(({ code }) => code)).toEqual(['BEL', 'BIH', 'BGR', 'JPN']);
    expect(vocabularyOf(map).countries).toContain('SVK');
    expect(vocabularyOf(map).choices.countries).not.toContain('SVK');
  });

  it('is in no list of participants for programs, and marked where it is', () => {
    const graph = JSON.stringify(operationGraph(disputedOperation, view));
    expect(graph).toContain('"BIH"');
    expect(graph).not.toContain('"SVK"');
    const facts = toFacts(disputedOperation);
    expect(facts.countries).toEqual(['BGR', 'JPN', 'BIH', 'BEL']);
    expect(facts.participants.find(({ country }) => country === 'SVK')).toEqual({ country: 'SVK', citations: [{ source: 'invention', paragraph: 3 }], disputed: 'count' });
    expect(facts.conflicts[0]).toMatchObject({ kind: 'country-count', question: { en: 'How many countries took part?', bg: 'Колко държави са участвали?' } });
  });

  it('is named as such in the legend and in a picture’s words', () => {
    const { messages } = disputedPageIn('en');
    expect(legendWords(view, messages).at(-1)).toEqual({ mark: 'disputed', words: 'Sources disagree' });
    expect(pictureAlt({ view })).toContain('Countries that took part: Belgium, Bosnia and Herzegovina, Bulgaria, Japan. Sources disagree about: Singapore, Slovakia.');
  });
});
