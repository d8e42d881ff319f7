import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/sheet/align';

/** The alignment of two words' letters: `a` stays, `a>b` changes, `+b` is new, `-a` goes. */
function aligned(old: string, wanted: string): string {
  return align(old.length, wanted.length, (a, b) => old[a] === wanted[b])
    .map((pair) => {
      const [a, b] = [pair.old === undefined ? '' : old[pair.old], pair.wanted === undefined ? '' : wanted[pair.wanted]];
      if (a === '') return `+${b}`;
      if (b === '') return `-${a}`;
      return a === b ? a : `${a}>${b}`;
    })
    .join(' ');
}

describe('align', () => {
  it.each([
    ['abc', 'abc', 'a b c'],
    ['abc', 'axc', 'a b>x c'],
    ['abc', 'xabc', '+x a b c'],
    ['abc', 'abxc', 'a b +x c'],
    ['abc', 'abcx', 'a b c +x'],
    ['abc', 'bc', '-a b c'],
    ['abc', 'ac', 'a -b c'],
    ['aa', 'aaa', 'a a +a'],
    ['abc', 'xy', 'a>x b>y -c'],
    ['', 'ab', '+a +b'],
    ['ab', '', '-a -b'],
  ])('makes of %s %s: %s', (old, wanted, result) => {
    expect(aligned(old, wanted)).toBe(result);
  });
});
