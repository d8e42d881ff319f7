import { expect, it } from 'vitest';
import { sourceLanguages } from '../../../../lib/language/Language';
import { sourceSchema } from '../../../../lib/operation/schema/sourcesSchema';

const source = { id: 'paper', publisher: { en: 'The Paper' }, read: 'whole' };

it.each(sourceLanguages)('takes a source that is written in %s', (language) => {
  expect(sourceSchema.safeParse({ ...source, language }).success).toBe(true);
});

it.each(['fr', 'german', ''])('takes no source in %j', (language) => {
  expect(sourceSchema.safeParse({ ...source, language }).success).toBe(false);
});
