import { describe, expect, it } from 'vitest';
import { urlOf } from '../../../lib/address/urlOf';

describe('urlOf', () => {
  it('reads an address, and one that is relative to another', () => {
    expect(urlOf('https://bücher.example.org/ä')?.href).toBe('https://xn--bcher-kva.example.org/%C3%A4');
    expect(urlOf('../b', 'https://example.org/a/')?.href).toBe('https://example.org/b');
  });

  it.each(['', 'example.org', 'https://', '../b'])('says that %j is none', (address) => {
    expect(urlOf(address)).toBeUndefined();
  });
});
