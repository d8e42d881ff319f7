/** What a page runs and styles inline, as sources of a content security policy: `'sha256-…'`, each once, in order. */
export type InlineHashes = { readonly scripts: readonly string[]; readonly styles: readonly string[] };

/** What a page without inline code has. */
export const noHashes: InlineHashes = { scripts: [], styles: [] };
