/** An encoding of one byte for each character that a text in UTF-8 was read as. */
export type WrongEncoding = {
  readonly name: string;
  readonly bytes: ReadonlyMap<string, number>;
  /**
   * How sure one sequence of bytes makes us, where 1 is certain; `closes` says that its last character may as well end
   * a word.
   */
  readonly weight: (sequence: {
    readonly lead: number;
    readonly length: number;
    readonly closes: boolean;
    readonly beside: string;
  }) => number;
};

const upper = Array.from({ length: 128 }, (_, index) => index + 128);
export const cyrillic = new TextDecoder('windows-1251');
// Node 20 reads this encoding as ISO 8859-1; what it has no character for, programs leave as the control character of
// the same number.
const westernSigns = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'];
const westernBytes = new Map([
  ...upper.map((byte): [string, number] => [String.fromCharCode(byte), byte]),
  ...westernSigns.map((sign, index): [string, number] => [sign, index + 128]),
]);

export const western: WrongEncoding = {
  name: 'Windows-1252',
  bytes: westernBytes,
  weight: ({ lead, length, closes, beside }) =>
    length > 2 || lead === 0xc2 || !closes || /^(\P{L}\p{L}|.\p{Ll})$/u.test(beside) ? 1 : 0.5,
};

/** Its letters are those of Bulgarian, so that one sequence alone may be a name from a neighbouring language. */
export const eastern: WrongEncoding = {
  name: 'Windows-1251',
  bytes: new Map(upper.map((byte) => [cyrillic.decode(Uint8Array.of(byte)), byte])),
  weight: ({ length, closes, beside }) => (length > 2 || (!closes && /[A-Za-z]/.test(beside)) ? 1 : 0.5),
};
