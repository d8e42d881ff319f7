const pairs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', å: 'aa' };

/** The words of a text that have a letter which many people write as two, with the two: `Köln, Århus` is `Koeln Aarhus`. */
export function spelledOut(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => /[äöøüå]/.test(word))
    .map((word) => word.replace(/[äöøüå]/g, (letter) => pairs[letter] ?? letter))
    .join(' ');
}
