import { describe, expect, it } from 'vitest';
import { roomAround } from '../../../lib/embed/roomAround';
import { wishedHeight } from '../../../lib/embed/wishedHeight';
import { languages } from '../../../lib/language/Language';
import { messagesIn } from '../../../lib/language/messagesIn';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist } from '../../data/blackwrist';

describe.each(languages)('roomAround, in %s', (language) => {
  const roomOn = (today: string) => roomAround(toOperationView({ ...blackwrist, reviewBy: '2027-03-01' }, language, today), messagesIn(language));

  it('has one text more once the day of the review is past', () => {
    expect(roomOn('2027-03-02').blocks).toHaveLength(roomOn('2027-03-01').blocks.length + 1);
  });

  it.each([280, 360, 640, 1000])('then makes the frame higher, at %i px', (width) => {
    expect(wishedHeight(width, 16, roomOn('2027-03-02'))).toBeGreaterThan(wishedHeight(width, 16, roomOn('2027-03-01')));
  });
});
