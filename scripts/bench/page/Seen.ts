/** What the observer in the page is told. */
export type Settings = {
  readonly marker: string;
  readonly popup: string;
  readonly live?: string;
  /** Whether it presses markers from the start until a popup opens. */
  readonly tries: boolean;
};

/** What the observer in the page has seen. Times are milliseconds since the navigation began. */
export type Seen = {
  firstPaint?: number;
  /** The first frame with an open popup. */
  popup?: number;
  /** The first frame with a live map. */
  live?: number;
  /** The first pointer that moved over the page. */
  interest?: number;
  /** Cumulative layout shift: the worst session window. */
  shift: number;
  /** Tasks of more than 50 ms on the main thread. */
  longTasks: { readonly start: number; readonly duration: number }[];
};

export type BenchWindow = { benchSettings: Settings; benchSeen: Seen };
