import { describe, expect, it } from 'vitest';
import { loadOperation, operationSlugs } from '../../lib/operation/loadOperation';
import { blackwrist } from './blackwrist';
import { textsOf } from './textsOf';
import { forbiddenTerms, hintsOfMethod, hintsOfVictims } from './wordsOfCare';

const blackwristTexts = textsOf(blackwrist).flatMap(({ path, text }) => [`${path}: ${text.en}`, `${path}: ${text.bg}`]);

describe.each(operationSlugs('data'))('the texts of %s', (slug) => {
  const operation = loadOperation(slug, { dataFolder: 'data' });
  const texts = textsOf(operation);
  const bulgarian = texts.map(({ path, text }) => [path, text.bg ?? ''] as const);
  const both = texts.flatMap(({ path, text }) => [`${path}: ${text.en ?? ''}`, `${path}: ${text.bg ?? ''}`]);
  const titles = operation.sources.map(({ title }) => title ?? '');

  it('are all there in both languages', () => {
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter(({ text }) => !text.en || !text.bg)).toEqual([]);
  });

  it('use none of the words that this subject must not have', () => {
    expect([...both, ...titles].filter((text) => forbiddenTerms.some((term) => term.test(text)))).toEqual([]);
  });

  it('hint at no age, and at nobody being a boy or a girl', () => {
    expect([...both, ...titles].filter((text) => hintsOfVictims.some((hint) => hint.test(text)))).toEqual([]);
  });

  it('have no typewriter quote', () => {
    expect(both.filter((text) => /["']/.test(text))).toEqual([]);
  });

  it('quote with „ and “ in Bulgarian, in pairs', () => {
    expect(bulgarian.filter(([, text]) => /[„“”‘’«»]/.test(text.replace(/„[^„“]+“/g, '')))).toEqual([]);
  });

  it('mix Latin and Cyrillic letters in no word', () => {
    expect(both.filter((text) => /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(text))).toEqual([]);
  });

  it('have no letter of Cyrillic in English', () => {
    expect(texts.filter(({ text }) => /\p{Script=Cyrillic}/u.test(text.en ?? ''))).toEqual([]);
  });
});

describe('the texts of Operation Blackwrist', () => {
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
