import { afterEach, describe, expect, it, vi } from 'vitest';
import { directionOf } from '../../../../lib/language/directionOf';
import { fillCount } from '../../../../lib/language/fill';
import { formatDate } from '../../../../lib/language/formatDate';
import { languages } from '../../../../lib/language/Language';
import { textIn } from '../../../../lib/language/LocalizedText';
import { bg } from '../../../../lib/language/messages/bg';
import { en } from '../../../../lib/language/messages/en';
import { messagesIn } from '../../../../lib/language/messagesIn';
import { lengthen } from '../../../../lib/language/pseudo/lengthen';
import { turn } from '../../../../lib/language/pseudo/turn';
import { countryName } from '../../../../lib/world/countryNames';
import { textEntries } from '../messages/textEntries';

afterEach(() => void vi.unstubAllEnvs());

const placesIn = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];

describe('lengthen', () => {
  it('makes each word at least 40 % longer and accents it, and leaves places, numbers and signs', () => {
    expect(lengthen('Zoom in: {count} of 12')).toBe('Žóóóóɱ ííñ: {count} óóƒ 12');
    expect(lengthen('HSI')).toBe('ĤŠÍÍÍ');
  });
  it('lengthens every message, and keeps its places', () => {
    for (const [path, text] of textEntries(en)) {
      const letters = text.replace(/\{\w+\}/g, '').match(/\p{L}/gu)?.length ?? 0;
      expect(placesIn(lengthen(text)), path).toEqual(placesIn(text));
      expect(lengthen(text).length - text.length, path).toBeGreaterThanOrEqual(0.4 * letters);
    }
  });
});

describe('turn', () => {
  it('has nothing but letters that are read from right to left', () => {
    expect(turn('Zoom in: {count} от 12')).toMatch(/^[א-ת]{4} [א-ת]{2}: \{count\} [א-ת]{2} 12$/);
    expect(textEntries(bg).filter(([, text]) => /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(turn(text).replace(/\{\w+\}/g, '')))).toEqual([]);
  });
  it('keeps the places and the length of every message', () => {
    for (const [path, text] of textEntries(bg)) {
      expect(placesIn(turn(text)), path).toEqual(placesIn(text));
      expect(turn(text).length, path).toBe(text.length);
    }
  });
});

describe('a build that asks for pseudo-locales', () => {
  it('has longer words for English, and a script from right to left for Bulgarian, in all that a reader reads', () => {
    vi.stubEnv('PSEUDO_LOCALES', '1');
    expect(languages.map(directionOf)).toEqual(['ltr', 'rtl']);
    expect(fillCount(messagesIn('en').list.agencies, 2, 'en')).toBe(`2 ${lengthen('agencies')}`);
    expect(fillCount(messagesIn('bg').list.agencies, 1, 'bg')).toBe(`1 ${turn('служба')}`);
    expect(textIn({ en: 'Sofia' }, 'bg', 'en')).toEqual({ text: lengthen('Sofia'), language: 'en' });
    expect(countryName('BGR', 'bg')).toBe(turn('България'));
    expect(formatDate('2017-06', 'en')).toBe(lengthen('June 2017').replace(' ', '\u00a0'));
  });
});

describe('any other build', () => {
  it('has the words as they were written', () => {
    expect(messagesIn('en')).toBe(en);
    expect(messagesIn('bg')).toBe(bg);
    expect(textIn({ en: 'Sofia' }, 'bg', 'en')).toEqual({ text: 'Sofia', language: 'en' });
    expect(languages.map(directionOf)).toEqual(['ltr', 'ltr']);
  });
});
