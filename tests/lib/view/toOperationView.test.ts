import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/language/Language';
import type { Operation } from '../../../lib/operation/Operation';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist } from '../../data/blackwrist';
import { textsOf } from '../../data/textsOf';
import { seatOf } from '../../fixtures/seatOf';

/** Every string in a value, however deep. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The texts of a view that are marked as being in another language. */
function markedTexts(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && 'language' in value) return [value];
  return Object.values(value).flatMap(markedTexts);
}

describe.each(languages)('toOperationView of the real operation in %s', (language) => {
  const view = toOperationView(blackwrist, language);

  it('has as many of everything as the data', () => {
    const counts = ({ agencies, countries, figures, steps, unknowns, conflicts, corrections, sources }: Record<'agencies' | 'countries' | 'figures' | 'steps' | 'unknowns' | 'conflicts' | 'corrections' | 'sources', unknown>) =>
      [agencies, countries, figures, steps, unknowns, conflicts, corrections, sources].map((list) => (list as unknown[]).length);
    expect(counts(view)).toEqual(counts(blackwrist));
    expect(view.agencies.flatMap(({ contributions }) => contributions)).toHaveLength(blackwrist.agencies.flatMap(({ contributions }) => contributions).length);
    expect(view.countries.flatMap(({ outcomes }) => outcomes)).toHaveLength(blackwrist.outcomes.length);
    expect(view.conflicts.flatMap(({ accounts }) => accounts)).toHaveLength(blackwrist.conflicts.flatMap(({ accounts }) => accounts).length);
  });

  it('loses no text', () => {
    const strings = new Set(stringsIn(view));
    expect(textsOf(blackwrist).filter(({ text }) => !strings.has(text[language] ?? ''))).toEqual([]);
  });

  it('marks no text as untranslated', () => {
    expect(markedTexts(view)).toEqual([]);
  });

  it('leaves every statement with a source', () => {
    const statements = [view.summary, ...view.figures, ...view.steps, ...view.unknowns, ...view.conflicts.flatMap(({ accounts }) => accounts)];
    const ofAgencies = view.agencies.flatMap(({ seat, contributions }) => [seat, ...contributions]);
    const all = [...statements, ...ofAgencies, ...view.countries.flatMap(({ outcomes }) => outcomes)];
    expect(all.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  it('gives each agency to its country, and international organisations to none', () => {
    const owned = view.countries.flatMap(({ code, agencies }) => agencies.map((id) => [id, code]));
    expect(Object.fromEntries(owned)).toEqual({
      'australia-afp': 'AUS',
      'south-australia-police': 'AUS',
      'bulgaria-gdcoc': 'BGR',
      'nz-dia': 'NZL',
      'thailand-dsi': 'THA',
      'us-hsi': 'USA',
      'us-ncmec': 'USA',
    });
  });
});

describe('toOperationView', () => {
  const [english, bulgarian] = [toOperationView(blackwrist, 'en'), toOperationView(blackwrist, 'bg')];

  it('sorts countries by each language’s alphabet', () => {
    expect(english.countries.map(({ name }) => name)).toEqual(['Australia', 'Bulgaria', 'New Zealand', 'Thailand', 'United States']);
    expect(bulgarian.countries.map(({ name }) => name)).toEqual(['Австралия', 'България', 'Нова Зеландия', 'САЩ', 'Тайланд']);
  });

  it('puts dates in words, as precise as they are', () => {
    expect(english.steps.map(({ date }) => date)).toEqual([
      { words: '2017', iso: '2017' },
      { words: 'June\u00a02017', iso: '2017-06' },
      { words: 'November\u00a02017', iso: '2017-11' },
      { words: '16\u00a0January\u00a02018', iso: '2018-01-16' },
      { words: '23\u00a0May\u00a02019', iso: '2019-05-23' },
    ]);
    expect(bulgarian.asOf).toEqual({ words: '23\u00a0май\u00a02019\u00a0г.', iso: '2019-05-23' });
  });

  it('gives a date to no contribution that has none', () => {
    const dated = english.agencies.flatMap(({ id, contributions }) => contributions.flatMap(({ date }) => (date ? [`${id} ${date.iso}`] : [])));
    expect(dated).toEqual(['interpol 2017', 'interpol 2019-05-23', 'thailand-dsi 2017-06']);
  });

  it('cites a source once, with its paragraphs in words', () => {
    expect(english.summary.citations.map(({ place }) => place)).toEqual(['paragraphs\u00a01, 2, 3 and 4']);
    expect(bulgarian.summary.citations.map(({ place }) => place)).toEqual(['абзаци\u00a01, 2, 3 и 4']);
  });

  it('names a place with its country', () => {
    expect(english.agencies.find(({ id }) => id === 'interpol')?.place).toBe('Lyon, France');
    expect(bulgarian.agencies.find(({ id }) => id === 'europol')?.place).toBe('Хага, Нидерландия');
  });

  it('names a city-state once', () => {
    const agencies = blackwrist.agencies.map((agency) => ({ ...agency, seat: { ...seatOf(agency), place: { en: 'Singapore' }, country: 'SGP' } }));
    expect(toOperationView({ ...blackwrist, agencies }, 'en').agencies[0]?.place).toBe('Singapore');
  });

  it('names the language of a source that the site isn’t written in, and who carried it', () => {
    const [source] = blackwrist.sources;
    if (!source) throw new RangeError('There is no source.');
    const view = (language: 'en' | 'bg', more: Partial<Operation['sources'][number]>) => toOperationView({ ...blackwrist, sources: blackwrist.sources.map((one) => (one === source ? { ...one, ...more } : one)) }, language).sources[0];
    expect(view('en', { language: 'da' })?.notes[0]).toBe('in Danish');
    expect(view('bg', { language: 'da' })?.notes[0]).toBe('на датски');
    expect(view('en', { language: 'de-AT' })?.language).toBe('de-AT');
    expect(view('bg', { language: 'en' })?.notes).toEqual(view('bg', {})?.notes);
    expect(view('bg', { via: { en: 'BTA', bg: 'БТА' } })?.carriedBy).toEqual({ before: 'по ', name: 'БТА', after: '' });
    expect(view('en', { via: { en: 'BTA', bg: 'БТА' } })?.carriedBy).toEqual({ before: 'as carried by ', name: 'BTA', after: '' });
    expect(view('bg', { via: { en: 'BTA' } })?.carriedBy?.name).toEqual({ text: 'BTA', language: 'en' });
    expect(view('bg', {})).not.toHaveProperty('carriedBy');
  });

  it('says how a source was read and when it was published', () => {
    expect(english.sources.find(({ id }) => id === 'sofia-globe')?.notes).toEqual(['published 23\u00a0May\u00a02019']);
    expect(english.sources.find(({ id }) => id === 'upi')?.notes).toEqual(['published 24\u00a0May\u00a02019', 'read in excerpts']);
  });

  it.each([
    ['2017', '2019-05-23', '2017–2019'],
    ['2019-01', '2019-05-23', '2019'],
  ])('says the period from %s to %s as %s', (from, to, period) => {
    expect(toOperationView({ ...blackwrist, period: { from, to } }, 'bg').period).toBe(period);
  });

  it.each([
    ['2027-03-01', undefined, undefined],
    ['2027-03-01', '2027-03-01', undefined],
    ['2027-03-01', '2027-03-02', { words: '1\u00a0March\u00a02027', iso: '2027-03-01' }],
    ['2027-03', '2027-03-31', undefined],
    ['2027-03', '2027-04-01', { words: 'March\u00a02027', iso: '2027-03' }],
  ])('knows of the review by %s, on %s, whether its day is past', (reviewBy, today, missed) => {
    expect(toOperationView({ ...blackwrist, reviewBy }, 'en', today).reviewMissed).toEqual(missed);
  });

  it('says what a correction changed', () => {
    const corrections = [{ date: '2026-11-24', was: { en: 'Forty', bg: 'Четиридесет' }, now: { en: 'Fifty' } }];
    expect(toOperationView({ ...blackwrist, corrections }, 'bg').corrections).toEqual([
      { date: { words: '24\u00a0ноември\u00a02026\u00a0г.', iso: '2026-11-24' }, was: 'Четиридесет', now: { text: 'Fifty', language: 'en' } },
    ]);
  });
});

describe('toOperationView without some translations', () => {
  it('falls back to the default language, and says so, where the Bulgarian text is missing', () => {
    const [unknown, ...others] = blackwrist.unknowns;
    const bent = { ...blackwrist, unknowns: unknown ? [{ ...unknown, text: { en: 'It is not said.' } }, ...others] : [] };
    expect(toOperationView(bent, 'bg').unknowns[0]?.text).toEqual({ text: 'It is not said.', language: 'en' });
    expect(markedTexts(toOperationView(bent, 'bg'))).toHaveLength(1);
    expect(toOperationView(bent, 'en').unknowns[0]?.text).toBe('It is not said.');
  });

  it('falls back to Bulgarian where that is the operation’s default', () => {
    const view = toOperationView({ ...blackwrist, defaultLanguage: 'bg', title: { bg: 'Кой участва' } }, 'en');
    expect(view.title).toEqual({ text: 'Кой участва', language: 'bg' });
    expect(markedTexts(view)).toHaveLength(1);
  });

  it('falls back in every text, when none is translated', () => {
    const bent = JSON.parse(JSON.stringify(blackwrist), (key, value: unknown) => (key === 'bg' ? undefined : value)) as Operation;
    const strings = new Set(stringsIn(toOperationView(bent, 'bg')));
    expect(textsOf(bent).filter(({ text }) => !strings.has(text.en ?? ''))).toEqual([]);
  });
});

describe('toOperationView of an operation with corrections', () => {
  const correction = { date: '2026-11-20', was: { en: 'Joined in 2018.', bg: 'Включи се през 2018 г.' }, now: { en: 'Joined.', bg: 'Включи се.' } };
  const corrected = { ...blackwrist, corrections: [{ ...correction, about: { agency: 'australia-afp' } }, { ...correction, about: { country: 'THA' } }, correction] };

  it('marks the entries that they are about, and no other', () => {
    const view = toOperationView(corrected, 'en');
    expect(view.agencies.filter((agency) => agency.corrected).map(({ id, corrected: mark }) => [id, mark])).toEqual([['australia-afp', 'Corrected on 20\u00a0November\u00a02026']]);
    expect(view.countries.filter((country) => country.corrected).map(({ code }) => code)).toEqual(['THA']);
    expect(view.corrections).toHaveLength(3);
  });
});
