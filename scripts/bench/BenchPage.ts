/** A page that is measured. */
export type BenchPage = {
  readonly name: string;
  /** Where it lies on its server: `/embed/en/blackwrist/`. */
  readonly address: string;
  /** The file of an address without its query, or undefined where there is none. A folder's address ends in a slash. */
  readonly read: (address: string) => ServedFile | undefined;
  /** A CSS selector of what a reader presses to open a popup. */
  readonly marker: string;
  /** A CSS selector of a popup that is open. */
  readonly popup: string;
  /** A CSS selector that matches once a map with its markers can be moved; none where there never is one. */
  readonly live?: string;
  /** What the live map waits for. */
  readonly wakes: 'never' | 'by itself' | 'at interest';
};

export type ServedFile = { readonly type: string; readonly content: Uint8Array };
