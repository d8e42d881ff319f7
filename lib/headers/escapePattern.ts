/** A text as the part of a regular expression that fits it and nothing else. */
export const escapePattern = (text: string): string => text.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
