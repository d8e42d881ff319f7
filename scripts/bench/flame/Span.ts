/** What a page's main thread did for a while, in milliseconds since the navigation began. */
export type Span = {
  /** As Chromium's trace calls it. */
  readonly name: string;
  readonly start: number;
  readonly duration: number;
  /** What is left of it without the spans in it. */
  readonly own: number;
  /** How many other spans it is in. */
  readonly depth: number;
};
