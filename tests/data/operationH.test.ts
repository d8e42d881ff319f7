import { describe, expect, it } from 'vitest';
import { loadOperation } from '../../lib/operation/loadOperation';
import { countryName } from '../../lib/world/countryNames';
import { textsOf } from './textsOf';

const operationH = loadOperation('operation-h');
const { agencies, conflicts, corrections, countries, figures, outcomes, sources, steps, unknowns } = operationH;
const texts = textsOf(operationH);
const citedBy = (citations: readonly { readonly source: string }[]) => [...new Set(citations.map(({ source }) => source))].toSorted();

describe('who took part in Operation H', () => {
  it('is exactly these seven agencies, each with its kind, its country and the sources that tell of it', () => {
    expect(agencies.map(({ id, kind, country, contributions }) => [id, kind, country, citedBy(contributions.flatMap(({ citations }) => citations))])).toEqual([
      ['nz-dia', 'national-agency', 'NZL', ['dia', 'interpol']],
      ['interpol', 'international-organisation', undefined, ['interpol']],
      ['australia-afp', 'national-agency', 'AUS', ['dia']],
      ['us-fbi', 'national-agency', 'USA', ['plainsmen-post']],
      ['canada-rcmp', 'national-agency', 'CAN', ['plainsmen-post']],
      ['uk-nca', 'national-agency', 'GBR', ['plainsmen-post']],
      ['europol', 'international-organisation', undefined, ['plainsmen-post']],
    ]);
  });

  it('is five countries, each with an agency', () => {
    expect(countries.toSorted()).toEqual(['AUS', 'CAN', 'GBR', 'NZL', 'USA']);
    expect(agencies.flatMap(({ country }) => country ?? []).toSorted()).toEqual(countries.toSorted());
  });

  it('is neither France nor the Netherlands, though seats lie there', () => {
    expect(agencies.map(({ seat }) => seat?.country)).toEqual(['NZL', 'FRA', 'AUS', 'USA', 'CAN', 'GBR', 'NLD']);
    const lit = [...countries, ...outcomes.map(({ country }) => country), ...steps.flatMap((step) => step.countries)];
    expect(lit.filter((country) => country === 'FRA' || country === 'NLD')).toEqual([]);
  });

  it('says no more than that they took part of those of whom the source says no more', () => {
    const tookPart = agencies.filter(({ contributions }) => citedBy(contributions.flatMap(({ citations }) => citations)).includes('plainsmen-post'));
    expect(tookPart.map(({ id, contributions }) => [id, contributions.map(({ date, text, with: others }) => [date, text.en, text.bg, others])])).toEqual(
      ['us-fbi', 'canada-rcmp', 'uk-nca', 'europol'].map((id) => [id, [[undefined, 'Took part.', 'Участва.', []]]]),
    );
  });

  it('worked together only where a source says so', () => {
    const relations = agencies.flatMap(({ id, contributions }) => contributions.flatMap((contribution) => contribution.with.map((other) => `${id} with ${other}`)));
    expect(relations).toEqual(['nz-dia with interpol', 'nz-dia with australia-afp', 'interpol with nz-dia', 'australia-afp with nz-dia']);
  });

  it('sits in cities, each with a source of its own', () => {
    expect(agencies.map(({ seat }) => [seat?.place.en, seat?.longitude, seat?.latitude, seat?.precision, seat?.citation.source])).toEqual([
      ['Wellington', 174.78, -41.29, 'city', 'wikipedia-dia'],
      ['Lyon', 4.84, 45.76, 'city', 'interpol-general-secretariat'],
      ['Canberra', 149.13, -35.28, 'city', 'australian-government-directory'],
      ['Washington, D.C.', -77.04, 38.9, 'city', 'fbi-organisation'],
      ['Ottawa', -75.7, 45.42, 'city', 'canada-government'],
      ['London', -0.13, 51.51, 'city', 'wikipedia-nca'],
      ['The Hague', 4.3, 52.08, 'city', 'europol-about'],
    ]);
  });
});

describe('what is said of Operation H', () => {
  it('has these figures, as the sources give them', () => {
    expect(figures.map(({ id, value, citations }) => [id, value.en, value.bg, citedBy(citations)])).toEqual([
      ['safeguarded', '146', '146', ['dia', 'interpol']],
      ['arrested', '46', '46', ['interpol']],
      ['cases', '836', '836', ['interpol']],
      ['accounts', 'more than 90,000', 'над 90 000', ['dia', 'interpol']],
      ['referral-countries', '130', '130', ['interpol']],
    ]);
  });

  it('has outcomes in New Zealand and Australia alone', () => {
    expect(outcomes.map(({ country, text, citations }) => [country, text.en, citedBy(citations)])).toEqual([
      ['NZL', '46 people arrested.', ['interpol']],
      ['AUS', '44 children safeguarded.', ['dia']],
    ]);
  });

  it('has no number but those of the facts, and so no count of fewer than ten', () => {
    const numbers = texts.flatMap(({ text }) => [...(text.en ?? '').matchAll(/\d+(?:,\d{3})*/g), ...(text.bg ?? '').matchAll(/\d+(?: \d{3})*/g)]).map(([number]) => Number(number.replace(/\D/g, '')));
    expect([...new Set(numbers)].toSorted((a, b) => a - b)).toEqual([44, 46, 58, 130, 146, 836, 90_000, 153_000]);
  });

  it('says that neither the 130 nor the 58 countries are named', () => {
    const said = unknowns.find(({ id }) => id === 'referral-countries');
    expect(said?.text.en).toMatch(/130 countries .* 58\. Neither the 130 nor the 58 are named/);
    expect(said?.text.bg).toMatch(/130 държави .* 58\. Нито 130-те, нито 58-те са назовани/);
    expect(citedBy(said?.citations ?? [])).toEqual(['interpol']);
  });

  it('says that the part of four agencies is unknown', () => {
    const said = unknowns.find(({ id }) => id === 'part-of-each');
    expect(said?.text.en).toMatch(/FBI.*Royal Canadian Mounted Police.*National Crime Agency.*Europol.*not said/);
    expect(said?.text.bg).toMatch(/ФБР.*Канадската кралска конна полиция.*Националната агенция за борба с престъпността.*Европол.*не се казва/);
  });

  it('dates the launch to October 2019, and else only what was published', () => {
    expect(steps.map(({ id, date }) => [id, date])).toEqual([['launch', '2019-10'], ['announcement', '2022'], ['dia-report', '2022-09-22']]);
    const published = (id: string) => sources.find((source) => source.id === id)?.published;
    expect([published('interpol'), published('dia')]).toEqual(['2022', '2022-09-22']);
    expect(agencies.flatMap(({ id, contributions }) => contributions.flatMap(({ date }) => (date ? [[id, date]] : [])))).toEqual([['nz-dia', '2019-10']]);
    expect([operationH.period, operationH.asOf]).toEqual([{ from: '2019-10', to: '2022' }, '2022-09-22']);
  });

  it('knows of no conflict and no correction', () => {
    expect([conflicts, corrections]).toEqual([[], []]);
  });

  it('invents no address for the press release that has none', () => {
    expect(sources.filter(({ url }) => url === undefined).map(({ id }) => id)).toEqual(['dia']);
  });

  it('cites no paragraph, as no source was read as a whole', () => {
    expect(new Set(sources.map(({ read }) => read))).toEqual(new Set(['excerpts']));
    expect(agencies.flatMap(({ contributions }) => contributions).flatMap(({ citations }) => citations).filter(({ paragraph }) => paragraph !== undefined)).toEqual([]);
  });
});

describe('the Bulgarian of Operation H', () => {
  it('calls countries and agencies as Bulgarian papers do', () => {
    expect(countries.toSorted().map((code) => countryName(code, 'bg'))).toEqual(['Австралия', 'Канада', 'Великобритания', 'Нова Зеландия', 'САЩ']);
    expect(agencies.map(({ name, abbreviation }) => abbreviation?.bg ?? name.bg)).toEqual(['DIA', 'Интерпол', 'AFP', 'ФБР', 'RCMP', 'NCA', 'Европол']);
    expect(agencies.find(({ id }) => id === 'canada-rcmp')?.name.bg).toBe('Канадска кралска конна полиция');
  });

  it('has no Latin letter but in names', () => {
    const names = /\b(H|Molto|DIA|AFP|RCMP|NCA|Te Tari Taiwhenua|Plainsmen Post)\b/g;
    expect(texts.filter(({ text }) => /\p{Script=Latin}/u.test((text.bg ?? '').replace(names, '')))).toEqual([]);
  });

  it('calls the material by its name', () => {
    expect(operationH.summary.en).toContain('child sexual abuse material');
    expect(operationH.summary.bg).toContain('материали със сексуално насилие над деца');
  });
});
