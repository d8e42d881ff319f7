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
  interface Window {
    operationMap?: LoadedParts;
  }
}
