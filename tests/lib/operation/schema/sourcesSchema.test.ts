import { expect, it } from 'vitest';
import { sourceSchema } from '../../../../lib/operation/schema/sourcesSchema';

const source = { id: 'paper', publisher: { en: 'The Paper' }, read: 'whole' };

it.each(['en', 'bg', 'de', 'da', 'pt-BR'])('takes a source that is written in %s', (language) => {
  expect(sourceSchema.safeParse({ ...source, language }).success).toBe(true);
});

it.each(['EN', 'german', ''])('takes no source in %j', (language) => {
  expect(sourceSchema.safeParse({ ...source, language }).success).toBe(false);
});

it('takes a source that was read as carried by another', () => {
  expect(sourceSchema.safeParse({ ...source, language: 'en', via: { en: 'A news agency' } }).success).toBe(true);
  expect(sourceSchema.safeParse({ ...source, language: 'en', via: 'A news agency' }).success).toBe(false);
});
