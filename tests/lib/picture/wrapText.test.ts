import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../lib/picture/wrapText';

const style = { face: 'text', size: 10 } as const;
/** Every letter ten units wide. */
const letters = { widthOf: (text: unknown) => 10 * [...(typeof text === 'string' ? text : (text as { text: string }).text)].length };

describe('a text in lines', () => {
  it('is broken between words, and in a word that is wider than a line', () => {
    expect(wrapText('one two three', style, 70, 9, letters)).toEqual(['one two', 'three']);
    expect(wrapText('unbreakable', style, 40, 9, letters)).toEqual(['unbr', 'eaka', 'ble']);
  });

  it('is cut off with an ellipsis after the last line there is room for', () => {
    expect(wrapText('one two three', style, 70, 1, letters)).toEqual(['one tw…']);
    expect(wrapText('one two', style, 70, 1, letters)).toEqual(['one two']);
  });

  it('keeps its language in each line', () => {
    expect(wrapText({ text: 'едно две', language: 'bg' }, style, 40, 9, letters)).toEqual([{ text: 'едно', language: 'bg' }, { text: 'две', language: 'bg' }]);
  });
});
