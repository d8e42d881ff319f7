import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../lib/language/messagesIn';
import { frameFoot } from '../../../lib/view/frameFoot';
import { notNamed } from '../../../lib/view/notNamed';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist } from '../../data/blackwrist';

describe('whom the sources count and don’t name', () => {
  it.each([
    ['en', 'Not named: nearly 60 countries examining referrals'],
    ['bg', 'Не са назовани: близо 60 държави, в които полицията проверява сигнали'],
  ] as const)('is said in %s', (language, words) => {
    const [view, messages] = [toOperationView(blackwrist, language), messagesIn(language)];
    expect(notNamed(view, messages)).toEqual([words]);
    expect(frameFoot(view, messages)).toContain(` · ${words} · `);
    expect(frameFoot(view, messages, view.agencies[0])).not.toContain(words);
  });

  it('is nothing where no figure shares its id with something unknown', () => {
    expect(notNamed(toOperationView({ ...blackwrist, unknowns: [] }, 'en'), messagesIn('en'))).toEqual([]);
  });
});
