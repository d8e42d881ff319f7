import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../lib/operation/yaml/decodeText';

describe('decodeText', () => {
  it('drops a byte order mark', () => {
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ text: 'a' });
    expect(decodeText('\uFEFFa')).toEqual({ text: 'a' });
  });
  it.each([
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00]],
    ['Windows-1251', [0xc1, 0xfa, 0xeb, 0xe3]],
    ['a cut character', [0x61, 0xd0]],
  ])('refuses %s', (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ message: 'the file is not in UTF-8; save it in your editor with the encoding UTF-8' });
  });
  it('refuses a file that is far too long', () => {
    expect(decodeText('a'.repeat(1_000_001))).toEqual({ message: 'the file is longer than 1,000,000 bytes; split the operation or shorten its texts' });
  });
});
