import { describe, expect, it } from 'vitest';
import { loadOperation } from '../../lib/operation/loadOperation';
import { countryName } from '../../lib/world/countryNames';
import { textsOf } from './textsOf';

const operationH = loadOperation('operation-h', { dataFolder: 'data' });
const { agencies, conflicts, corrections, countries, figures, outcomes, sources, steps, unknowns } = operationH;
const texts = textsOf(operationH);
const citedBy = (citations: readonly { readonly source: string }[]) => [...new Set(citations.map(({ source }) => source))].toSorted();

describe('who took part in Operation H', () => {
  it('is exactly these nine agencies, each with its kind, its country and the sources that tell of it', () => {
    expect(agencies.map(({ id, kind, country, contributions }) => [id, kind, country, citedBy(contributions.flatMap(({ citations }) => citations))])).toEqual([
      ['nz-dia', 'national-agency', 'NZL', ['afp-2022', 'dia', 'europol', 'interpol', 'netnewsledger', 'rcmp-gazette']],
      ['nz-police', 'national-agency', 'NZL', ['rnz']],
      ['interpol', 'international-organisation', undefined, ['interpol']],
      ['europol', 'international-organisation', undefined, ['europol']],
      ['australia-afp', 'national-agency', 'AUS', ['afp-2022', 'dia']],
      ['canada-rcmp', 'national-agency', 'CAN', ['netnewsledger', 'rcmp-gazette']],
      ['uk-nca', 'national-agency', 'GBR', ['conservative-post']],
      ['austria-bk', 'national-agency', 'AUT', ['der-standard', 'kurier']],
      ['us-fbi', 'national-agency', 'USA', ['reuters-saltwire', 'rnz']],
    ]);
  });

  it('is the twelve countries that Europol names, six of them with an agency, and not Slovakia', () => {
    expect(countries.toSorted()).toEqual(['AUS', 'AUT', 'CAN', 'CZE', 'ESP', 'GBR', 'GRC', 'HRV', 'HUN', 'NZL', 'SVN', 'USA']);
    expect([...new Set(agencies.flatMap(({ country }) => country ?? []))].toSorted()).toEqual(['AUS', 'AUT', 'CAN', 'GBR', 'NZL', 'USA']);
    expect(conflicts.find(({ id }) => id === 'countries')?.accounts.find(({ text }) => text.en?.startsWith('Slovakia’s'))?.citations).toEqual([{ source: 'euronews' }]);
  });

  it('is neither France nor the Netherlands, though seats lie there', () => {
    expect(agencies.map(({ seat }) => seat.country)).toEqual(expect.arrayContaining(['FRA', 'NLD']));
    const lit = [...countries, ...outcomes.map(({ country }) => country), ...steps.flatMap((step) => step.countries)];
    expect(lit.filter((country) => country === 'FRA' || country === 'NLD')).toEqual([]);
  });

  it('says no more than that they took part of those of whom the sources say no more', () => {
    const tookPart = agencies.filter(({ contributions }) => contributions.every(({ text }) => text.en === 'Took part.'));
    expect(tookPart.map(({ id, contributions }) => [id, contributions.map(({ date, text, with: others }) => [date, text.bg, others])])).toEqual(
      ['nz-police', 'us-fbi'].map((id) => [id, [[undefined, 'Взе участие.', []]]]),
    );
  });

  it('worked together only where a source says so', () => {
    const relations = agencies.flatMap(({ id, contributions }) => contributions.flatMap((contribution) => contribution.with.map((other) => [id, other].toSorted().join(' and '))));
    expect([...new Set(relations)].toSorted()).toEqual(['australia-afp and nz-dia', 'canada-rcmp and nz-dia', 'interpol and nz-dia']);
  });

  it('sits in cities, each with a source of its own', () => {
    expect(agencies.map(({ seat }) => [seat.place.en, seat.longitude, seat.latitude, seat.precision, seat.citation.source])).toEqual([
      ['Wellington', 174.78, -41.29, 'city', 'wikipedia-dia'],
      ['Wellington', 174.78, -41.28, 'city', 'interpol-new-zealand'],
      ['Lyon', 4.84, 45.76, 'city', 'interpol-general-secretariat'],
      ['The Hague', 4.3, 52.08, 'city', 'europol-about'],
      ['Canberra', 149.13, -35.28, 'city', 'australian-government-directory'],
      ['Ottawa', -75.7, 45.42, 'city', 'canada-government'],
      ['London', -0.13, 51.51, 'city', 'wikipedia-nca'],
      ['Vienna', 16.37, 48.21, 'city', 'interpol-austria'],
      ['Washington, D.C.', -77.04, 38.9, 'city', 'fbi-organisation'],
    ]);
  });
});

describe('what is said of Operation H', () => {
  it('has these figures, as the sources give them', () => {
    expect(figures.map(({ id, value, citations }) => [id, value.en, citedBy(citations)])).toEqual([
      ['safeguarded', '146', ['afp-2022', 'dia', 'europol', 'interpol']],
      ['arrested', '46', ['europol', 'interpol', 'rnz']],
      ['suspects-in-the-eu', 'more than 100', ['europol']],
      ['cases', '836', ['europol', 'interpol', 'rnz']],
      ['accounts', 'more than 90,000', ['dia', 'interpol']],
      ['referral-countries', '130', ['interpol']],
    ]);
  });

  it('has outcomes in seven countries, and none for those of which no source tells any', () => {
    expect([...new Set(outcomes.map(({ country }) => country))].toSorted()).toEqual(['AUS', 'AUT', 'CAN', 'ESP', 'GBR', 'NZL', 'SVN']);
  });

  it('has no number but those of the facts, the same in both languages, and no count of fewer than ten', () => {
    const numbersIn = (text = '') => [...text.matchAll(/\d+(?:[,\u00a0]\d{3})*/g)].map(([number]) => Number(number.replace(/\D/g, '')));
    const ofFacts = [12, 13, 28, 42, 44, 46, 47, 51, 58, 64, 71, 79, 95, 100, 121, 130, 146, 153, 158, 186, 450, 832, 836, 1248, 2022, 90_000, 153_000];
    for (const language of ['en', 'bg'] as const) expect([...new Set(texts.flatMap(({ text }) => numbersIn(text[language])))].toSorted((a, b) => a - b), language).toEqual(ofFacts);
  });

  it('says that neither the 130 nor the 58 countries are named', () => {
    const said = unknowns.find(({ id }) => id === 'referral-countries');
    expect(said?.text.en).toMatch(/130 countries .* 58\. Neither the 130 nor the 58 are named/);
    expect(said?.text.bg).toMatch(/130 държави .* 58\. Нито 130-те, нито 58-те са назовани/);
    expect(citedBy(said?.citations ?? [])).toEqual(['interpol']);
  });

  it('names the six countries whose agencies no source names', () => {
    const said = unknowns.find(({ id }) => id === 'unnamed-agencies')?.text;
    expect(said?.en).toContain('Croatia, Czechia, Greece, Hungary, Slovenia and Spain');
    expect(said?.bg).toContain('Гърция, Испания, Словения, Унгария, Хърватия и Чехия');
  });

  it('says that the part of the FBI is unknown, and no longer that of RCMP, NCA and Europol', () => {
    const said = unknowns.find(({ id }) => id === 'part-of-each')?.text;
    expect(said?.en).toContain('FBI');
    expect(said?.en).not.toMatch(/Royal Canadian|National Crime|Europol/);
  });

  it('dates what the sources date, as precisely as they do', () => {
    expect(steps.map(({ id, date }) => [id, date])).toEqual([
      ['launch', '2019-10'], ['canada-informed', '2019-10'], ['australia-begins', '2019'], ['austria', '2020'], ['first-australian-results', '2020-10-23'],
      ['results', '2022-03-02'], ['announcement', '2022'], ['dia-report', '2022-09-22'],
    ]);
    expect([operationH.period, operationH.asOf]).toEqual([{ from: '2019-10', to: '2022' }, '2022-09-22']);
  });

  it('shows where sources disagree, each account with its own', () => {
    const accounts = Object.fromEntries(conflicts.map(({ id, accounts: all }) => [id, all.map(({ citations }) => citedBy(citations))]));
    expect(accounts).toEqual({
      countries: [['europol'], ['reuters-wsau'], ['rnz'], ['euronews']],
      children: [['dia', 'europol', 'interpol'], ['afp-2022']],
      'children-in-australia': [['afp-2022'], ['dia']],
      cases: [['europol', 'interpol', 'rnz'], ['reuters-wsau']],
      over: [['afp-2022'], ['dia'], ['netnewsledger'], ['europol']],
    });
  });

  it('corrects what it published, with whom or what that is about', () => {
    expect(corrections.map(({ date, about }) => [date, about])).toEqual([
      ['2026-11-30', undefined], ['2026-11-30', { country: 'AUS' }], ['2026-11-30', { agency: 'canada-rcmp' }], ['2026-11-30', { agency: 'uk-nca' }], ['2026-11-30', { agency: 'europol' }],
    ]);
  });

  it('leads no reader to a page that goes on to single cases, nor to an address with words that are never used', () => {
    expect(sources.filter(({ url }) => url === undefined).map(({ id }) => id)).toEqual(['conservative-post', 'reuters-wsau', 'der-standard', 'kurier']);
  });

  it('cites no paragraph, as no source was read as a whole', () => {
    expect(new Set(sources.map(({ read }) => read))).toEqual(new Set(['excerpts']));
    expect(agencies.flatMap(({ contributions }) => contributions).flatMap(({ citations }) => citations).filter(({ paragraph }) => paragraph !== undefined)).toEqual([]);
  });
});

describe('the Bulgarian of Operation H', () => {
  it('calls countries and agencies as Bulgarian papers do', () => {
    expect(countries.map((code) => countryName(code, 'bg')).toSorted()).toEqual(['Австралия', 'Австрия', 'Великобритания', 'Гърция', 'Испания', 'Канада', 'Нова Зеландия', 'САЩ', 'Словения', 'Унгария', 'Хърватия', 'Чехия']);
    expect(agencies.find(({ id }) => id === 'canada-rcmp')?.name.bg).toBe('Канадска кралска конна полиция');
  });

  it('has no Latin letter but in names', () => {
    const names = /\b(H|Molto|DIA|AFP|RCMP|NCA|BK|Bundeskriminalamt|Te Tari Taiwhenua|Gazette|NetNewsLedger|Conservative Post|RNZ|SaltWire|WSAU|Euronews|Der Standard|Kurier)\b/g;
    expect(texts.filter(({ text }) => /\p{Script=Latin}/u.test((text.bg ?? '').replace(names, '')))).toEqual([]);
  });

  it('calls the material by its name', () => {
    expect(operationH.summary.en).toContain('child sexual abuse material');
    expect(operationH.summary.bg).toContain('материали със сексуално насилие над деца');
  });
});
