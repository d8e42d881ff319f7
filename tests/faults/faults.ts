import type { Fault } from './Fault';

const everywhere = ['Chromium', 'Firefox', 'WebKit'] as const;
const both = ['page', 'frame'] as const;
const retry = 'all facts; the notice within 8 s; “Try again” brings the live map once the fault is over';
const alive = 'all facts, and the live map';

/** Every fault that `tests/browser/faults*.test.ts`, `tests/browser/readerMode.test.ts` and `tests/engines/` bring about, by the name that they know it by. */
export const faults = {
  'file-missing': { what: 'Styles, facts or code are missing (404), one at a time', outcome: retry, on: both, engines: everywhere },
  'file-as-page': { what: 'A page is sent in place of one of these files (200, text/html, nosniff)', outcome: retry, on: both, engines: everywhere },
  'file-as-page-sniffed': { what: 'The same without nosniff', outcome: retry, on: both },
  'file-stalled': { what: 'One of these files never comes, and never fails', outcome: retry, on: both, engines: everywhere },
  'file-cut': { what: 'The connection breaks in the middle of one of these files', outcome: retry, on: both, engines: everywhere },
  'file-refused': { what: 'The connection breaks before one of these files', outcome: retry, on: both },
  'file-truncated': { what: 'One of these files ends too early, and the connection says that this is all', outcome: retry, on: both },
  'old-page': { what: 'An old page meets a host that has none of its files any more', outcome: retry, on: both },
  'other-facts': { what: 'A cache answers with the facts of another page', outcome: retry, on: both },
  'paper-missing': { what: 'The sheet for paper is missing, or never comes', outcome: alive, on: both },
  'outlines-missing': { what: 'The finer outlines are missing', outcome: 'all facts; the live map keeps its outlines', on: ['page'] },
  'first-attempt': { what: 'The code comes at the second attempt', outcome: `${alive}; no notice`, on: both },
  'try-again-fails': { what: '“Try again” fails, too', outcome: 'all facts; the notice again', on: both },
  'offline': { what: 'The network is gone once the page is there', outcome: retry, on: both },
  'scripts-off': { what: 'Scripts are off (in frames: sandbox="")', outcome: 'all facts; pins open', on: both, engines: everywhere },
  'nothing-but-html': { what: 'No file comes but the page itself', outcome: 'all facts; pins open; the notice', on: both },
  'styles-removed': { what: 'The page’s styles are taken out of it', outcome: 'all facts', on: both },
  'reader-mode': { what: 'A reader mode is turned on: in Chromium Mozilla’s Readability, in Firefox its own Reader View', outcome: 'all facts, in both languages', on: both, engines: ['Chromium', 'Firefox'] },
  'storage-refused': { what: 'Storage and cookies are refused', outcome: alive, on: both },
  'hidden-frame': { what: 'A frame is hidden (display: none) or 0 × 0 px, and shown later', outcome: alive, on: ['frame'] },
  'deaf-host': { what: 'An article listens to nothing, and gives the frame 300 px', outcome: 'all facts by scrolling in the frame; the live map', on: ['frame'] },
  'pin-throws': { what: 'A pin of the live map fails as it is drawn', outcome: 'all facts; the picture, whose pins open; “Try again”', on: both },
  'island-throws': { what: 'One part of the page fails as it wakes', outcome: 'its HTML as it came; all other parts live', on: ['page'] },
  'translated-before': { what: 'A translation wraps every text before the page wakes', outcome: 'all facts; no part is left empty', on: both },
  'translated-after': { what: 'A translation wraps every text of the live page, which is then used', outcome: 'all facts; no part is left empty', on: both },
  'elements-blocked-before': { what: 'An ad blocker removes elements before the page wakes', outcome: 'the other parts live', on: ['page'] },
  'elements-blocked-after': { what: 'An ad blocker removes elements of the live page, which is then used', outcome: 'the other parts live', on: ['page'] },
  'clock-off': { what: 'The clock is decades off, either way', outcome: alive, on: both },
  'far-zone': { what: 'Another time zone and another language of the browser', outcome: alive, on: both },
  'no-intl': { what: 'The browser has no Intl', outcome: alive, on: both },
  'printed': { what: 'The page is printed before and while the map is live', outcome: 'all facts', on: ['page'] },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faults;
