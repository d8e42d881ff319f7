import { describe, expect, it } from 'vitest';
import { toCitationViews } from '../../../lib/view/toCitationViews';
import { blackwrist } from '../../data/blackwrist';

const globe = (paragraph: number) => ({ source: 'sofia-globe', paragraph });
const places = (...paragraphs: readonly number[]) =>
  (['en', 'bg'] as const).map((language) => toCitationViews(paragraphs.map(globe), blackwrist, language).map(({ place }) => place));

describe('toCitationViews', () => {
  it('names one paragraph, two and many in words, in their order, the first never on another line than the word', () => {
    expect(places(6)).toEqual([['paragraph\u00a06'], ['абзац\u00a06']]);
    expect(places(13, 9)).toEqual([['paragraphs\u00a09 and 13'], ['абзаци\u00a09 и 13']]);
    expect(places(10, 2, 1)).toEqual([['paragraphs\u00a01, 2 and 10'], ['абзаци\u00a01, 2 и 10']]);
  });

  it('has one entry a source, in the order in which they are cited', () => {
    const citations = [globe(12), { source: 'upi' }, globe(2)];
    expect(toCitationViews(citations, blackwrist, 'en')).toEqual([
      { publisher: 'The Sofia Globe', place: 'paragraphs\u00a02 and 12', url: expect.stringMatching(/^https:\/\/sofiaglobe\.com\//) as string },
      { publisher: 'UPI', url: expect.stringMatching(/^https:\/\/www\.upi\.com\//) as string },
    ]);
  });

  it('leaves out the address that a source has not', () => {
    const sources = blackwrist.sources.map(({ id, publisher, language, read }) => ({ id, publisher, language, read }));
    expect(toCitationViews([{ source: 'upi' }], { ...blackwrist, sources }, 'en')).toEqual([{ publisher: 'UPI' }]);
  });

  it('says who carried a source, with each statement that cites it', () => {
    const sources = blackwrist.sources.map((source) => ({ ...source, ...(source.id === 'upi' && { via: { en: 'BTA', bg: 'БТА' } }) }));
    expect(toCitationViews([{ source: 'upi' }, globe(2)], { ...blackwrist, sources }, 'bg').map(({ carriedBy }) => carriedBy)).toEqual([{ before: 'по ', name: 'БТА', after: '' }, undefined]);
  });

  it('throws for a source that is not there', () => {
    expect(() => toCitationViews([{ source: 'the-globe' }], blackwrist, 'en')).toThrow(new RangeError("Source 'the-globe' is not defined."));
  });
});
