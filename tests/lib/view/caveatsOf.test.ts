import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../lib/language/messagesIn';
import { caveatsOf } from '../../../lib/view/caveatsOf';

const english = messagesIn('en');
const reviewMissed = { words: '1 March 2027', iso: '2027-03-01' };

describe('caveatsOf', () => {
  it('has nothing to say of an operation that is checked and will be again', () => {
    expect(caveatsOf({ isDraft: false }, english, 'page')).toEqual([]);
  });

  it('says first that an operation is a draft', () => {
    expect(caveatsOf({ isDraft: true, reviewMissed }, english, 'page')).toEqual([
      'Draft: not yet checked, not for publication.',
      'These facts were due to be checked against their sources again by 1 March 2027; some may be out of date.',
    ]);
  });

  it('says in frames in fewer words that a review is past', () => {
    expect(caveatsOf({ isDraft: false, reviewMissed }, english, 'frame')).toEqual(['Some facts may be out of date: a check was due by 1 March 2027.']);
  });
});
