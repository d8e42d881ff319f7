import type { AddressKind } from './AddressKind';
import { drawingPolicy } from './contentPolicy';
import { contentTypeOf } from './contentTypes';

/** A header of an answer: its name and its value. */
export type Header = readonly [name: string, value: string];

/** How a site is served, as far as headers go. */
export type Serving = {
  /** Whether browsers are told to ask for this host by https alone, for a year: it can't be taken back at once. */
  readonly isStrictTransport: boolean;
};

const features = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'hid', 'midi', 'accelerometer', 'gyroscope', 'magnetometer', 'display-capture'];

const everywhere: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  // A reader who follows a link to a helpline must not be traceable to this site.
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', features.map((feature) => `${feature}=()`).join(', ')],
];

/** Other sites' pages may use it: a frame in a sandbox has no origin, and asks for its own site's files as a stranger. */
const forAll: readonly Header[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

/** A host that asks the same of all that it shows (`require-corp`) shows no frame without it. */
const forFrames: readonly Header[] = [['Cross-Origin-Embedder-Policy', 'require-corp']];

const forReaders: readonly Header[] = [['X-Frame-Options', 'SAMEORIGIN']];

/** Five minutes, and ten more while a newer one is fetched, so that what has to go is gone from caches a quarter of an hour later. */
const brief = 'public, max-age=300, stale-while-revalidate=600';

/** How long answers of a kind are kept; of any other kind, briefly. */
const caching: Readonly<Partial<Record<AddressKind, string>>> = {
  // A cached "not found" would keep a second attempt from being one.
  missingPage: 'no-cache',
  missingFrame: 'no-cache',
  hashed: 'public, max-age=31536000, immutable',
  script: 'public, max-age=3600, stale-while-revalidate=86400',
};

/**
 * The headers that addresses of a kind are answered with. Every host's rules are written from here.
 *
 * @param policy the content security policy of a page; none where only its hashes could make one.
 * @returns them in an order that doesn't change.
 */
export function headersOf(kind: AddressKind, { isStrictTransport }: Serving, policy?: string): readonly Header[] {
  const isForReaders = kind === 'page' || kind === 'missingPage';
  const secured = kind === 'drawing' ? drawingPolicy : policy;
  const type = contentTypeOf(kind);
  return [
    ['Cache-Control', caching[kind] ?? brief],
    ...(type === undefined ? [] : [['Content-Type', type] as const]),
    ...(secured === undefined ? [] : [['Content-Security-Policy', secured] as const]),
    ...(isForReaders ? forReaders : forAll),
    ...(kind === 'frame' || kind === 'missingFrame' ? forFrames : []),
    ...everywhere,
    ...(isStrictTransport ? [['Strict-Transport-Security', 'max-age=31536000'] as const] : []),
  ];
}
