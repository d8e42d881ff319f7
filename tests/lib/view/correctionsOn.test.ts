import { describe, expect, it } from 'vitest';
import { roomAround } from '../../../lib/embed/roomAround';
import { languages } from '../../../lib/language/Language';
import { messagesIn } from '../../../lib/language/messagesIn';
import type { Operation } from '../../../lib/operation/Operation';
import { pictureAlt } from '../../../lib/picture/pictureAlt';
import { correctionsOn, lastCorrection } from '../../../lib/view/correctionsOn';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist } from '../../data/blackwrist';

const corrected: Operation = {
  ...blackwrist,
  corrections: [
    { date: '2026-11-30', was: { en: 'Ten.' }, now: { en: 'Eleven.' }, about: { agency: 'europol' } },
    { date: '2026-11-25', was: { en: 'Four countries.' }, now: { en: 'Five.' } },
  ],
};
const view = toOperationView(corrected, 'en');
const agency = (id: string) => view.agencies.find((candidate) => candidate.id === id);

describe('the corrections that a page tells of', () => {
  it('are all of them on the page of an operation', () => {
    expect(correctionsOn(view)).toHaveLength(2);
    expect(lastCorrection(view, messagesIn('en'))).toEqual(['Corrected on 30\u00a0November\u00a02026']);
  });

  it('are its own and the operation’s on the page of an agency, and no other agency’s', () => {
    expect(correctionsOn(view, agency('europol'))).toHaveLength(2);
    expect(correctionsOn(view, agency('interpol')).map(({ now }) => now)).toEqual(['Five.']);
    expect(lastCorrection(view, messagesIn('en'), agency('interpol'))).toEqual(['Corrected on 25\u00a0November\u00a02026']);
  });

  it('are none where nothing was wrong', () => {
    expect(lastCorrection(toOperationView(blackwrist, 'en'), messagesIn('en'))).toEqual([]);
  });
});

describe.each(languages)('a correction in %s', (language) => {
  const [before, after] = [toOperationView(blackwrist, language), toOperationView(corrected, language)];
  const [words = 'none'] = lastCorrection(after, messagesIn(language));

  it('is told by the words of the picture', () => {
    expect(pictureAlt({ view: after })).toContain(words);
    expect(pictureAlt({ view: before })).not.toContain(words);
  });

  it('has room in the line below the map of a frame', () => {
    const footWidth = (of: typeof after) => roomAround(of, messagesIn(language)).blocks.at(-2)?.parts[0] ?? 0;
    expect(footWidth(after)).toBeGreaterThan(footWidth(before));
  });
});
