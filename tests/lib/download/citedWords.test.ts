import { expect, it } from 'vitest';
import { sourceWords } from '../../../lib/download/citedWords';
import { citedPublishers } from '../../../lib/view/publishersOf';
import { toOperationView } from '../../../lib/view/toOperationView';
import type { Operation } from '../../../lib/operation/Operation';
import { blackwrist } from '../../data/blackwrist';

const carried: Operation = {
  ...blackwrist,
  summaryCitations: [{ source: 'wire' }, { source: 'paper' }],
  sources: [
    ...blackwrist.sources,
    { id: 'wire', publisher: { en: 'Reuters', bg: 'Ройтерс' }, via: { en: 'BTA', bg: 'БТА' }, language: 'en', url: 'https://example.org/wire', read: 'whole' },
    { id: 'paper', publisher: { en: 'A paper', bg: 'Вестник' }, language: 'en', read: 'whole' },
  ],
};

it('names who carried a text that was read there, before its address', () => {
  expect(sourceWords(carried, [{ source: 'wire' }, { source: 'paper' }])).toBe('Reuters (as carried by BTA), https://example.org/wire | A paper');
});

it('is cited with who carried it, in the page’s language', () => {
  expect(citedPublishers(toOperationView(carried, 'en'))).toEqual(['Reuters (as carried by BTA)', 'A paper']);
  expect(citedPublishers(toOperationView(carried, 'bg'))).toEqual(['Ройтерс (по БТА)', 'Вестник']);
});
