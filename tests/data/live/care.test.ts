import { describe, expect, it } from 'vitest';
import { loadOperation, operationSlugs } from '../../../lib/operation/loadOperation';
import { textsOf } from '../textsOf';
import { forbiddenTerms, hintsOfMethod, hintsOfVictims } from '../wordsOfCare';

/** What must not be told of how one operation's website worked, or of an offender. */
const hintsIn: Readonly<Record<string, readonly RegExp[]>> = { blackwrist: hintsOfMethod };

describe.each(operationSlugs())('the texts of data/%s', (slug) => {
  const operation = loadOperation(slug);
  const texts = [
    ...textsOf(operation).flatMap(({ path, text }) => Object.values(text).map((words) => `${path}: ${words}`)),
    ...operation.sources.flatMap(({ title }) => title ?? []),
  ];
  const found = (patterns: readonly RegExp[]): readonly string[] => texts.filter((text) => patterns.some((pattern) => pattern.test(text)));

  it('use none of the words that this subject must not have', () => {
    expect(found(forbiddenTerms)).toEqual([]);
  });

  it('hint at no age, and at nobody being a boy or a girl', () => {
    expect(found(hintsOfVictims)).toEqual([]);
  });

  it('tell nothing of how the website worked, or of an offender', () => {
    expect(found(hintsIn[slug] ?? [])).toEqual([]);
  });

  it('mix Latin and Cyrillic letters in no word', () => {
    expect(found([/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u])).toEqual([]);
  });
});
