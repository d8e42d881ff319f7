/** A text without the differences that no reader sees: of spaces, and of how a letter is composed. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
