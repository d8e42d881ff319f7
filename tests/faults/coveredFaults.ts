import type { CoveredFault } from './Fault';

/** Faults that other tests bring about, and which. */
export const coveredFaults: readonly CoveredFault[] = [
  { what: 'A slow network: what is moved, and when the frame has loaded', outcome: 'nothing moves; `load` waits for none of the live map', tests: ['tests/browser/takeOver.test.ts', 'tests/browser/guest.test.ts'] },
  { what: 'The host’s script stands twice, under both names, or shows several maps; two frames in one article', outcome: 'each has its own height', tests: ['tests/browser/hostScript.test.ts', 'tests/browser/hosts.test.ts'] },
  { what: 'The host’s script can’t be had, or the frame never speaks', outcome: 'picture and link stay', tests: ['tests/browser/hostScript.test.ts'] },
  { what: 'A hostile article posts a thousand messages', outcome: 'goes nowhere, answers with heights alone', tests: ['tests/browser/hosts.test.ts', 'tests/browser/hostile.test.ts'] },
  { what: 'Wrong data: a malformed row, an id twice, latitude and longitude swapped, a missing translation, an unknown country', outcome: 'no build; file, line and field', tests: ['tests/data/mutations.blackwrist.test.ts', 'tests/data/mutations.operation-h.test.ts', 'tests/lib/operation/parseOperation.property.test.ts'] },
  { what: 'A seat more than 50 km outside its country', outcome: '`check` warns', tests: ['tests/lib/operation/warnings/warnings.test.ts'] },
  { what: 'None, one or two hundred agencies; names of 300 characters; words without a gap', outcome: 'layouts hold', tests: ['tests/browser/sizes.test.ts'] },
  { what: 'Data past its review date', outcome: '`check` warns; every page of a later build says that its facts may be out of date', tests: ['tests/lib/operation/warnings/warnings.test.ts', 'tests/components/pages/reviewMissed.test.tsx'] },
  { what: 'The page on paper', outcome: 'all facts, with numbered pins', tests: ['tests/browser/print.test.ts'] },
  { what: 'Texts full of markup, templates and formulas', outcome: 'read as text everywhere', tests: ['tests/browser/hostileData.test.ts'] },
];
