import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import type { Citation } from '../../lib/operation/Operation';
import { countryName } from '../../lib/world/countryNames';
import { blackwrist } from './blackwrist';
import { textsOf } from './textsOf';
import { hintsOfMethod } from './wordsOfCare';

const { agencies, conflicts, countries, figures, outcomes, sources, steps, unknowns } = blackwrist;

/** Everything that is said, with who says so. */
const statements: readonly { readonly what: string; readonly citations: readonly Citation[] }[] = [
  { what: 'summary', citations: blackwrist.summaryCitations },
  ...[...figures, ...steps, ...unknowns].map(({ id, citations }) => ({ what: id, citations })),
  ...outcomes.map(({ country, citations }) => ({ what: country, citations })),
  ...conflicts.flatMap(({ id, accounts }) => accounts.map(({ citations }) => ({ what: id, citations }))),
  ...agencies.flatMap(({ id, seat, contributions }) => [
    { what: `${id}'s seat`, citations: seat ? [seat.citation] : [] },
    ...contributions.map(({ citations }) => ({ what: id, citations })),
  ]),
];

/** The paragraphs of The Sofia Globe that citations name, each once. */
const paragraphs = (citations: readonly Citation[]) =>
  [...new Set(citations.filter(({ source }) => source === 'sofia-globe').map(({ paragraph }) => paragraph))].toSorted((a, b) => (a ?? 0) - (b ?? 0));

describe('who took part in Operation Blackwrist', () => {
  it('is exactly these ten agencies, each with its kind, its country and the paragraphs that tell of it', () => {
    const facts = agencies.map(({ id, kind, country, contributions }) => [id, kind, country, paragraphs(contributions.flatMap(({ citations }) => citations))]);
    expect(facts).toEqual([
      ['interpol', 'international-organisation', undefined, [1, 2, 3]],
      ['interpol-bangkok', 'international-organisation', undefined, [6]],
      ['thailand-dsi', 'national-agency', 'THA', [6]],
      ['us-hsi', 'national-agency', 'USA', [7]],
      ['bulgaria-gdcoc', 'national-agency', 'BGR', [1, 8]],
      ['europol', 'international-organisation', undefined, [1, 8]],
      ['nz-dia', 'national-agency', 'NZL', [9, 13]],
      ['us-ncmec', 'non-governmental', 'USA', [10]],
      ['australia-afp', 'national-agency', 'AUS', [11]],
      ['south-australia-police', 'regional-agency', 'AUS', [11]],
    ]);
  });

  it('is five countries', () => {
    expect(countries.toSorted()).toEqual(['AUS', 'BGR', 'NZL', 'THA', 'USA']);
  });

  it('is neither France nor the Netherlands, though seats lie there', () => {
    expect(agencies.map(({ seat }) => seat?.country)).toEqual(expect.arrayContaining(['FRA', 'NLD']));
    const named = [...countries, ...agencies.map(({ country }) => country), ...outcomes.map(({ country }) => country), ...steps.flatMap((step) => step.countries)];
    expect(named.filter((country) => country === 'FRA' || country === 'NLD')).toEqual([]);
  });

  it('worked together only where a source says so', () => {
    const relations = agencies.flatMap(({ id, contributions }) => contributions.flatMap((contribution) => contribution.with.map((other) => `${id} with ${other}`)));
    expect(relations).toEqual(['interpol-bangkok with thailand-dsi', 'thailand-dsi with interpol-bangkok', 'bulgaria-gdcoc with europol', 'europol with bulgaria-gdcoc']);
  });

  it('sits in cities, each with a source', () => {
    expect(agencies.map(({ seat }) => [seat?.place.en, seat?.country, seat?.precision])).toEqual([
      ['Lyon', 'FRA', 'city'],
      ['Bangkok', 'THA', 'city'],
      ['Bangkok', 'THA', 'city'],
      ['Washington, D.C.', 'USA', 'city'],
      ['Sofia', 'BGR', 'city'],
      ['The Hague', 'NLD', 'city'],
      ['Wellington', 'NZL', 'city'],
      ['Alexandria, Virginia', 'USA', 'city'],
      ['Canberra', 'AUS', 'city'],
      ['Adelaide', 'AUS', 'city'],
    ]);
  });
});

describe('what is said of Operation Blackwrist', () => {
  it('dates exactly five steps, each as precisely as its source', () => {
    expect(steps.map(({ date }) => date)).toEqual(['2017', '2017-06', '2017-11', '2018-01-16', '2019-05-23']);
  });

  it('dates no more of what agencies did than the sources do', () => {
    const dated = agencies.flatMap(({ id, contributions }) => contributions.flatMap(({ date }) => (date ? [`${id} ${date}`] : [])));
    expect(dated).toEqual(['interpol 2017', 'interpol 2019-05-23', 'thailand-dsi 2017-06']);
  });

  it('has outcomes in Thailand, Australia and the United States, with no number for any of them', () => {
    expect(outcomes.map(({ country }) => country).toSorted()).toEqual(['AUS', 'THA', 'USA']);
    expect(textsOf(outcomes).filter(({ text }) => /\d/.test(`${text.en} ${text.bg}`))).toEqual([]);
  });

  it('has these figures, as the sources give them', () => {
    expect(figures.map(({ id, value }) => [id, value.en, value.bg])).toEqual([
      ['rescued', '50', '50'],
      ['arrest-countries', '3', '3'],
      ['arrested', '9', '9'],
      ['referral-countries', 'nearly 60', 'близо 60'],
    ]);
  });

  it('says that the nearly 60 countries are not named', () => {
    const said = unknowns.find(({ citations }) => paragraphs(citations).includes(13))?.text;
    expect(said?.en).toMatch(/nearly 60 countries.*not named/s);
    expect(said?.bg).toMatch(/близо 60 държави.*не са назовани/s);
  });

  it('has a conflict about the website’s address whose sources differ', () => {
    expect(conflicts).toHaveLength(1);
    const accounts = conflicts.flatMap((conflict) => conflict.accounts);
    expect(new Set(accounts.flatMap(({ citations }) => citations.map(({ source }) => source)))).toEqual(new Set(['sofia-globe', 'upi']));
    for (const language of languages) expect(new Set(accounts.map(({ text }) => text[language])).size).toBe(accounts.length);
  });

  it.each(statements)('has a source that is there for $what', ({ citations }) => {
    const known = sources.map(({ id }) => id);
    expect(citations.length).toBeGreaterThan(0);
    expect(citations.filter(({ source }) => !known.includes(source))).toEqual([]);
  });

  it('names a paragraph of The Sofia Globe’s fourteen wherever it cites it', () => {
    const cited = statements.flatMap(({ citations }) => citations).filter(({ source }) => source === 'sofia-globe');
    const numbers = Array.from({ length: 14 }, (_, index) => index + 1);
    expect(cited.filter(({ paragraph = 0 }) => !numbers.includes(paragraph))).toEqual([]);
  });

  it('names a source for what the press alone tells', () => {
    const sourcesOf = (id: string) => statements.find(({ what }) => what === id)?.citations.map(({ source }) => source);
    expect(sourcesOf('first-victims')).toEqual(['channel-newsasia']);
    expect(sourcesOf('same-day-arrests')).toEqual(['channel-newsasia']);
    expect(sourcesOf('arrested')).toEqual(['upi', 'corporate-dispatch']);
  });

  it('is true as of the day of the announcement', () => {
    expect([blackwrist.asOf, blackwrist.period]).toEqual(['2019-05-23', { from: '2017', to: '2019-05-23' }]);
  });

  it('calls the United States САЩ', () => {
    const bulgarian = textsOf(blackwrist).map(({ text }) => text.bg ?? '');
    expect(countryName('USA', 'bg')).toBe('САЩ');
    expect(bulgarian.filter((text) => /САЩ/.test(text)).length).toBeGreaterThan(0);
    expect(bulgarian.filter((text) => /Съединен/i.test(text))).toEqual([]);
  });
});

describe('the texts of Operation Blackwrist', () => {
  const blackwristTexts = textsOf(blackwrist).flatMap(({ path, text }) => [`${path}: ${text.en}`, `${path}: ${text.bg}`]);

  it('have no Latin letter in Bulgarian but in names', () => {
    const names = /\b(Blackwrist|DSI|HSI|DIA|NCMEC|AFP|SAPOL|IP|UPI|The Sofia Globe|Corporate Dispatch|Channel NewsAsia)\b/g;
    expect(textsOf(blackwrist).filter(({ text }) => /\p{Script=Latin}/u.test((text.bg ?? '').replace(names, '')))).toEqual([]);
  });

  it('have no number but those of the facts', () => {
    const numbers = new Set(blackwristTexts.flatMap((text) => text.replace(/^[^:]+:/, '').match(/\d+/g) ?? []));
    expect([...numbers].toSorted((a, b) => Number(a) - Number(b))).toEqual(['3', '9', '23', '50', '60', '100', '2019']);
  });

  it('tell nothing of how the website worked, or of an offender', () => {
    expect(blackwristTexts.filter((text) => hintsOfMethod.some((hint) => hint.test(text)))).toEqual([]);
  });

  it('call the material by its name', () => {
    expect(blackwrist.summary.en).toContain('child sexual abuse material');
    expect(blackwrist.summary.bg).toContain('материали със сексуално насилие над деца');
  });
});
