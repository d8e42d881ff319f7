import { describe, expect, it } from 'vitest';
import { linkFault } from '../../../../lib/operation/schema/linkFault';

describe('linkFault', () => {
  it.each(['https://sofiaglobe.com/2019/05/23/a', 'https://example.org', 'https://example.org:8443/a?b=c#d', 'https://пример.бг/път', 'https://bücher.example.org/'])('takes %s', (address) => {
    expect(linkFault(address)).toBeUndefined();
  });
  it('takes one with letters beyond ASCII after thousands of others, as in an afternoon of `npm run dev`', () => {
    const faults = Array.from({ length: 20_000 }, () => linkFault('https://bücher.example.org/')).filter((fault) => fault !== undefined);
    expect(faults).toEqual([]);
  });
  it.each([
    ['http://example.org/a', "must begin with 'https://'; check that 'https://example.org/a' opens and write that"],
    ['ftp://example.org', "must begin with 'https://'"],
    ['javascript:alert(1)', "'javascript:alert(1)' is not an address; write it in full, as in 'https://example.org/report'"],
    ['example.org/a', "'example.org/a' is not an address; write it in full, as in 'https://example.org/report'"],
    ['https:example.org', "'https:example.org' is not an address; write it in full, as in 'https://example.org/report'"],
    ['https://', "'https://' is not an address; write it in full, as in 'https://example.org/report'"],
    ['', "'' is not an address; write it in full, as in 'https://example.org/report'"],
    ['https://a:b@example.org', "holds a user name or a password before '@'; remove it"],
    ['https://example.org@evil.example', "holds a user name or a password before '@'; remove it"],
    ['https://127.0.0.1/', 'names a machine by its number; write the host name'],
    ['https://0x7f.1/', 'names a machine by its number; write the host name'],
    ['https://2130706433/', 'names a machine by its number; write the host name'],
    ['https://[::1]/', 'names a machine by its number; write the host name'],
    ['https://localhost/', "'localhost' is not a public host name; write the address that readers can open"],
    ['https://LOCALHOST./', "'localhost' is not a public host name; write the address that readers can open"],
    ['https://a.localhost/', "'a.localhost' is not a public host name; write the address that readers can open"],
    ['https://p\u0430per.example/', "'p\u0430per' mixes letters of different alphabets: in 'p\u0430per' the second letter is a Cyrillic \u0430 (U+0430) among Latin ones; copy the address from the site itself"],
    ['https://xn--pper-43d.example/', "'\u0430pper' mixes letters of different alphabets: in '\u0430pper' the first letter is a Cyrillic \u0430 (U+0430) among Latin ones; copy the address from the site itself"],
    ['https://exam ple.org/', "holds a space (U+0020) in 'https://exam ple.org/'; remove it, or write %20 if the address has one"],
    ['https://example.org/\u202Eabc', "holds a right-to-left override (U+202E), which cannot be seen, in 'example.org/<U+202E>abc'; remove it"],
    ['https://exam\tple.org/', "holds a tab (U+0009), which cannot be seen, in 'https://exam<U+0009>ple.org/'; remove it"],
    ['https://exam\u00A0ple.org/', "holds a no-break space (U+00A0) in 'https://exam\u00A0ple.org/'; remove it, or write %20 if the address has one"],
    ['htt\u0440s://example.org/', "in 'htt\u0440s://example.org/' the fourth letter is a Cyrillic \u0440 (U+0440), not a Latin p; write 'https://example.org/'"],
    ['“https://example.org/”', "in '“https://example.org/”' the first character is a left double quotation mark (U+201C), the 22nd character is a right double quotation mark (U+201D); write 'https://example.org/'"],
  ])('refuses %j', (address, message) => {
    expect(linkFault(address)).toBe(message);
  });
});
