import { describe, expect, it } from 'vitest';
import type { MapSheet } from '../../../lib/arrange/MapSheet';
import { roomAround } from '../../../lib/embed/roomAround';
import { wishedHeight } from '../../../lib/embed/wishedHeight';
import { languages } from '../../../lib/language/Language';
import { messagesIn } from '../../../lib/language/messagesIn';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist } from '../../data/blackwrist';

/** As wide as high, so that no frame is lower than the least. */
const square = (width: number): MapSheet => ({ width, height: width, pictures: [{ frame: [0, 0, width, width], x0: 0, y0: 0, scale: 1, role: 'main' }], marks: [], names: [] });
const sheets = [248, 336, 2000].map(square);

describe.each(languages)('roomAround, in %s', (language) => {
  const roomOn = (today: string) => roomAround(toOperationView({ ...blackwrist, reviewBy: '2027-03-01' }, language, today), messagesIn(language), sheets);

  it('has one text more once the day of the review is past', () => {
    expect(roomOn('2027-03-02').blocks).toHaveLength(roomOn('2027-03-01').blocks.length + 1);
  });

  it.each([280, 360, 640, 1000])('then makes the frame higher, at %i px', (width) => {
    expect(wishedHeight(width, 16, roomOn('2027-03-02'))).toBeGreaterThan(wishedHeight(width, 16, roomOn('2027-03-01')));
  });
});
