/** What is said of a page: bytes, milliseconds, or plain numbers. What a page doesn't have is left out. */
export type Figures = {
  /** Bytes that had come when the first popup was open. */
  readonly bytesUntilPopup: number;
  /** From the navigation to the first frame with an open popup. */
  readonly popup: number;
  readonly firstPaint: number;
  /** Script files that the page asked for by itself, before a reader showed interest. */
  readonly scriptsBefore: number;
  readonly scriptBytesBefore: number;
  /** From the first paint to the first request for a script file: below zero, scripts are fetched before anything is seen. */
  readonly scriptsAfterPaint?: number;
  readonly layoutShift: number;
  /** What long tasks took beyond 50 ms each, from the first paint to the reader's interest, or to the end where the page waits for none. */
  readonly blockedBefore: number;
  /** The same from the reader's interest on. */
  readonly blockedAfter?: number;
  /** From the navigation to the live map, where the page waits for nobody. */
  readonly live?: number;
  /** From the reader's interest to the live map. */
  readonly liveAfterInterest?: number;
  readonly requests: number;
  /** Bytes of the whole page, its live map included. */
  readonly bytes: number;
};
