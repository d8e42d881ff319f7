import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../../lib/language/Language';
import type { AnyOperation, Operation } from '../../../lib/operation/Operation';
import { blackwrist } from '../../data/blackwrist';
import { everyOperation } from '../../fixtures/operations/everyOperation';
import { withdrawn } from '../../fixtures/operations/withdrawn';
import { importsAnew } from '../site/importsAnew';

type Link = { readonly '@_rel': string; readonly '@_href': string; readonly '@_type': string };
type Entry = { readonly id: string; readonly title: string; readonly updated: string; readonly link: Link; readonly content?: { readonly '@_type': string; readonly '#text': string } };
type Feed = Omit<Entry, 'link'> & { readonly author: { readonly name: string }; readonly link: readonly Link[]; readonly entry?: readonly Entry[] };

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name, path) => path === 'feed.entry' || path === 'feed.link' });

importsAnew();
beforeEach(() => {
  vi.stubEnv('SITE_ORIGIN', 'https://example.org');
  vi.stubEnv('SITE_PATH', '/maps');
});

async function feedOf(operation: AnyOperation, language: 'en' | 'bg' = 'en'): Promise<Feed> {
  const { atomFeed } = await import('../../../lib/feed/atomFeed');
  const text = atomFeed(operation, language);
  expect(XMLValidator.validate(text)).toBe(true);
  return (parser.parse(text) as { feed: Feed }).feed;
}

const eventful: Operation = {
  ...blackwrist,
  published: '2026-11-20',
  reviewed: '2026-11-24',
  corrections: [
    { date: '2026-12', was: { en: 'Forty <b>&amp;</b> one.' }, now: { en: 'Fifty.', bg: 'Петдесет.' }, about: { agency: 'europol' } },
    { date: '2026-11-22', was: { en: 'There.' }, now: { en: 'Here.' } },
  ],
  additions: [{ date: '2026-11-23', text: { en: 'An outcome.', bg: 'Резултат.' }, about: { country: 'THA' } }],
};

describe('the feed of changes', () => {
  it.each(everyOperation)('has all that Atom asks for, for %s', async (_, operation) => {
    for (const language of languages) {
      const feed = await feedOf(operation, language);
      for (const { id, title, updated } of [feed, ...(feed.entry ?? [])]) {
        expect(new URL(id).href).toBe(id);
        expect(title).not.toBe('');
        expect(new Date(updated).toISOString()).toBe(updated.replace('Z', '.000Z'));
      }
      expect(feed.author.name).not.toBe('');
      expect(feed.link.find((link) => link['@_rel'] === 'self')?.['@_href']).toBe(`https://example.org/maps/${language}/${operation.slug}/feed.xml`);
      const ids = [feed, ...(feed.entry ?? [])].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('tells corrections, additions, the review and the first publication, newest first, with the page to look at', async () => {
    const { updated, entry = [] } = await feedOf(eventful);
    expect(updated).toBe('2026-12-01T00:00:00Z');
    expect(entry.map((one) => [one.updated.slice(0, 10), one.title, one.link['@_href'].replace('https://example.org/maps', '')])).toEqual([
      ['2026-12-01', 'Operation Blackwrist – Correction: Europol', '/en/blackwrist/europol/'],
      ['2026-11-24', 'Operation Blackwrist – Checked against its sources', '/en/blackwrist/'],
      ['2026-11-23', 'Operation Blackwrist – Added: Thailand', '/en/blackwrist/'],
      ['2026-11-22', 'Operation Blackwrist – Correction', '/en/blackwrist/'],
      ['2026-11-20', 'Operation Blackwrist – First published', '/en/blackwrist/'],
    ]);
    const titles = (await feedOf(eventful, 'bg')).entry?.map(({ title }) => title.replace('Операция „Blackwrist“ – ', ''));
    expect(titles).toEqual(['Поправка: Европол', 'Сверено с източниците', 'Добавено: Тайланд', 'Поправка', 'Публикувано за първи път']);
  });

  it.each(languages)('tells in each entry which operation it is about, and what happened, in %s', async (language) => {
    const { entry = [] } = await feedOf(eventful, language);
    expect(entry).toHaveLength(5);
    for (const { title, content } of entry) {
      expect(title).toContain(eventful.name[language]);
      expect(content?.['@_type']).toBe('text');
      expect(content?.['#text']).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('tells of what was removed for safety the day alone, and of two on one day apart', async () => {
    const removed = { ...blackwrist, removedForSafety: [{ date: '2026-12-02' }, { date: '2026-12-01' }, { date: '2026-12-01' }] };
    const { updated, entry = [] } = await feedOf(removed);
    expect(updated).toBe('2026-12-02T00:00:00Z');
    expect(entry.slice(0, 3).map(({ id, title, content }) => [id.split('#')[1], title, content?.['#text'].replaceAll('\u00A0', ' ')])).toEqual([
      ['removed-2026-12-02', 'Operation Blackwrist – A detail was removed for safety', 'A detail was removed for safety on 2 December 2026.'],
      ['removed-2026-12-01-2', 'Operation Blackwrist – A detail was removed for safety', 'A detail was removed for safety on 1 December 2026.'],
      ['removed-2026-12-01', 'Operation Blackwrist – A detail was removed for safety', 'A detail was removed for safety on 1 December 2026.'],
    ]);
    const [newest] = (await feedOf(removed, 'bg')).entry ?? [];
    expect(newest?.content?.['#text'].replaceAll('\u00A0', ' ')).toBe('Подробност беше премахната от съображения за сигурност на 2 декември 2026 г.');
  });

  it('says what was wrong as text, whatever characters are in it', async () => {
    const { entry = [] } = await feedOf(eventful);
    expect(entry[0]?.content?.['#text']).toBe('It said: Forty <b>&amp;</b> one. It now says: Fifty.');
  });

  it('keeps an entry’s id when others come and go, and when its date stands', async () => {
    const before = await feedOf(eventful);
    const after = await feedOf({ ...eventful, corrections: eventful.corrections.slice(1), reviewed: '2027-01-01' });
    const kept = (after.entry ?? []).map(({ id }) => id).filter((id) => before.entry?.some((one) => one.id === id));
    expect(kept).toHaveLength(3);
  });

  it('invents nothing: an operation whose data tells no change has no entry, and is as old as its facts', async () => {
    const { reviewed, ...plain } = blackwrist;
    expect(reviewed).toBeDefined();
    const feed = await feedOf(plain);
    expect(feed.entry).toBeUndefined();
    expect(feed.updated).toBe('2019-05-23T00:00:00Z');
  });
});

describe('the feed of a withdrawn operation', () => {
  it('tells that it was withdrawn, and nothing of before', async () => {
    const { title, updated, entry = [] } = await feedOf(withdrawn);
    expect([title, updated]).toEqual(['Operation Gone: this map was withdrawn', '2026-11-20T00:00:00Z']);
    expect(entry.map((one) => [one.id, one.title.replaceAll('\u00a0', ' '), one.content?.['#text']])).toEqual([
      ['https://example.org/maps/en/gone/#withdrawn-2026-11-20', 'This map was withdrawn on 20 November 2026', 'The editors withdrew <this> map.'],
    ]);
  });
});
