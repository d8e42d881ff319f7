/**
 * What copying a text left in it: an error where readers or their search suffer from it, a warning where it may be
 * meant.
 */
export type Residue = { readonly severity: 'error' | 'warning'; readonly message: string };
