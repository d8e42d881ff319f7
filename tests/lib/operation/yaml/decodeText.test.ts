import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../lib/operation/yaml/decodeText';

describe('decodeText', () => {
  it('drops a byte order mark', () => {
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ text: 'a' });
    expect(decodeText('\uFEFFa')).toEqual({ text: 'a' });
  });
  it.each([
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], ' but, it seems, in UTF-16'],
    ['UTF-16 with the other order of bytes', [0xfe, 0xff, 0x00, 0x61], ' but, it seems, in UTF-16'],
    ['UTF-16 without a mark', [0x61, 0x00, 0x3a, 0x00], ' but, it seems, in UTF-16'],
    ['Windows-1251', [0xc1, 0xfa, 0xeb, 0xe3], ' but, it seems, in Windows-1251'],
    ['a cut character', [0x61, 0xd0], ''],
  ])('refuses %s', (_, bytes, guess) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ message: `the file is not in UTF-8${guess}; open it in your editor as what it is and save it with the encoding UTF-8` });
  });
  it('refuses a file that is far too long', () => {
    expect(decodeText('a'.repeat(20_000_001))).toEqual({ message: 'the file is longer than 20,000,000 bytes; split the operation or shorten its texts' });
  });
});
