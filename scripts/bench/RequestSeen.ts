/** A request that a page made. Times are milliseconds since the navigation began. */
export type RequestSeen = {
  readonly address: string;
  readonly kind: 'document' | 'style' | 'script' | 'other';
  readonly start: number;
  /** When its answer had come; none while it is under way. */
  readonly end?: number;
  /** The whole answer as it was sent: headers and compressed body, in bytes. */
  readonly bytes: number;
  /** The parts that its body came in: when, and how many bytes. */
  readonly parts: readonly { readonly time: number; readonly bytes: number }[];
};

/** How many bytes had come by a time: whole answers with their headers, and of those under way the parts that were there. */
export function bytesUntil(requests: readonly RequestSeen[], time = Infinity): number {
  return sum(requests.map(({ end, bytes, parts }) => (end !== undefined && end <= time ? bytes : sum(parts.filter((part) => part.time <= time).map((part) => part.bytes)))));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
