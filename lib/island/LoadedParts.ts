import type { FineTopology } from '../world/FineTopology';

/** What a page's scripts leave for its loader. Each comes in a file of its own. */
export type LoadedParts = {
  /** From the page's own file. */
  readonly facts?: object;
  /** From the site's code: brings the page to life. */
  readonly wake?: (facts: object) => void;
  /** Once a reader zooms in. */
  readonly fineOutlines?: FineTopology;
};

declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface adds to the browser's own
  interface Window {
    operationMap?: LoadedParts;
  }
}
