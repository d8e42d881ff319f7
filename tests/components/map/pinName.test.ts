import { describe, expect, it } from 'vitest';
import { toMapWords } from '../../../components/map/MapWords';
import { pinName, placesOf } from '../../../components/map/pinName';
import { languages, type Language } from '../../../lib/language/Language';
import { messagesIn } from '../../../lib/language/messagesIn';
import { arrangeTiers } from '../../../lib/stage/arrangeTiers';
import { blackwristMap, blackwristPage } from '../../data/blackwrist';

function nameOf(ids: readonly string[], language: Language): string {
  const agencies = blackwristMap(language).agencies.filter(({ id }) => ids.includes(id));
  return pinName(agencies, toMapWords(messagesIn(language), blackwristPage(language).view));
}

describe('pinName', () => {
  it('is the agency, its place and its country', () => {
    expect(nameOf(['interpol'], 'en')).toBe('Interpol, Lyon, France');
    expect(nameOf(['interpol'], 'bg')).toBe('Интерпол, Лион, Франция');
  });

  it('is how many there are, which, and where, for several at one place', () => {
    expect(nameOf(['interpol-bangkok', 'thailand-dsi'], 'en')).toBe(
      '2 agencies: Interpol Liaison Bureau, Bangkok; Department of Special Investigation (Bangkok, Thailand)',
    );
    expect(nameOf(['interpol-bangkok', 'thailand-dsi'], 'bg')).toMatch(/^2 служби: .+ \(Банкок, Тайланд\)$/);
  });

  it('names every place of several', () => {
    expect(nameOf(['us-hsi', 'us-ncmec'], 'en')).toMatch(/ \(Washington, D\.C\., United States; Alexandria, Virginia, United States\)$/);
  });

  it.each(languages)('differs from pin to pin in %s', (language) => {
    const names = arrangeTiers(blackwristMap(language)).pins.map(({ ids }) => nameOf(ids, language));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('placesOf', () => {
  it('has each place once', () => {
    expect(placesOf(blackwristMap('en').agencies).filter((place) => place === 'Bangkok, Thailand')).toHaveLength(1);
  });
});
