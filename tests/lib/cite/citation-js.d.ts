/** As much of citation.js as the tests use: it has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options: { readonly forceType: string });
    /** The entries as CSL-JSON. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
