import type { Figures } from './Figures';

/** The medians of the pages that the targets speak of. */
export type Compared = Readonly<Record<'embed' | 'reader' | 'zeroScript' | 'leaflet', Figures>>;

/** What must hold. `of` is the measured value: KiB, milliseconds, a count, or times another page's figure. */
export type Target = { readonly page: 'embed' | 'reader'; readonly what: string; readonly most: number; readonly aim?: number; readonly of: (pages: Compared) => number };

const kib = 1024;

/** No page is promised a time, which is the machine's; it is promised to be quick beside the others. */
export const targets: readonly Target[] = [
  { page: 'embed', what: 'KiB until the first popup', most: 15, of: ({ embed }) => embed.bytesUntilPopup / kib },
  { page: 'embed', what: 'first popup, times the zero-script page’s', most: 1.35, of: ({ embed, zeroScript }) => embed.popup / zeroScript.popup },
  { page: 'embed', what: 'first popup, times the Leaflet page’s', most: 0.45, of: ({ embed, leaflet }) => embed.popup / leaflet.popup },
  { page: 'embed', what: 'script files before interest', most: 0, of: ({ embed }) => embed.scriptsBefore },
  { page: 'embed', what: 'live after interest, times the Leaflet page’s whole load', most: 1.3, aim: 0.6, of: ({ embed, leaflet }) => (embed.liveAfterInterest ?? NaN) / (leaflet.live ?? NaN) },
  { page: 'embed', what: 'ms blocked before interest', most: 0, of: ({ embed }) => embed.blockedBefore },
  { page: 'embed', what: 'ms blocked after interest', most: 150, of: ({ embed }) => embed.blockedAfter ?? NaN },
  { page: 'embed', what: 'layout shift', most: 0, of: ({ embed }) => embed.layoutShift },
  { page: 'embed', what: 'KiB of the whole live page', most: 160, aim: 110, of: ({ embed }) => embed.bytes / kib },
  { page: 'reader', what: 'KiB until the first popup', most: 22, of: ({ reader }) => reader.bytesUntilPopup / kib },
  { page: 'reader', what: 'first popup, times the zero-script page’s', most: 1.6, of: ({ reader, zeroScript }) => reader.popup / zeroScript.popup },
  { page: 'reader', what: 'first popup, times the Leaflet page’s', most: 0.55, of: ({ reader, leaflet }) => reader.popup / leaflet.popup },
  { page: 'reader', what: 'ms by which scripts are asked for before the first paint', most: 0, of: ({ reader }) => Math.max(0, -(reader.scriptsAfterPaint ?? 0)) },
  { page: 'reader', what: 'ms blocked', most: 150, of: ({ reader }) => reader.blockedBefore },
  { page: 'reader', what: 'layout shift', most: 0, of: ({ reader }) => reader.layoutShift },
  { page: 'reader', what: 'KiB of the whole live page', most: 175, of: ({ reader }) => reader.bytes / kib },
];
