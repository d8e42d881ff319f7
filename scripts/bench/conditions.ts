/** What every page is measured under: the phone and the network that Lighthouse takes for slow 4G. */
export const conditions = {
  /** How many times slower the processor is made. */
  slowdown: 4,
  /** The network: milliseconds from a request to its answer's first byte, and bytes in a second. */
  network: { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
  viewport: { width: 800, height: 600 },
} as const;

/** The conditions in words. */
export const conditionsInWords = 'processor slowed to a quarter; 1.6 Mbit/s down, 750 kbit/s up, 150 ms for each request; nothing cached; 800 × 600 px; HTTP/2, the copies of npm run compress';
