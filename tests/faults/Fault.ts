/** Where a fault is brought about: on a page for readers, or on a page in a frame with `sandbox="allow-scripts"` in an article of another origin. */
export type Place = 'page' | 'frame';

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

/** Something that goes wrong, and what the reader has then. The tests bring each one about in every place and engine that it names. */
export type Fault = {
  readonly what: string;
  readonly outcome: string;
  readonly on: readonly Place[];
  /** Where it is brought about; in Chromium alone when left out. */
  readonly engines?: readonly EngineName[];
};

/** A fault that another test brings about. */
export type CoveredFault = { readonly what: string; readonly outcome: string; readonly tests: readonly string[] };
