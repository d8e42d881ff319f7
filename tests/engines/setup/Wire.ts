/** The commands of WebDriver (https://www.w3.org/TR/webdriver2/) that the journeys use, and Firefox’s own `SetContext`, with their place below a session's address. */
export const commands = {
  Navigate: ['POST', '/url'],
  ExecuteScript: ['POST', '/execute/sync'],
  SwitchToFrame: ['POST', '/frame'],
  PerformActions: ['POST', '/actions'],
  SetWindowRect: ['POST', '/window/rect'],
  SetContext: ['POST', '/moz/context'],
} as const;

/** A running browser, and the way to tell it something. */
export type Wire = {
  /**
   * @returns what the command gives, as the standard says.
   * @throws Error with the browser's own words when it can't be done.
   */
  readonly ask: (command: keyof typeof commands, parameters?: object) => Promise<unknown>;
  /** What a pointer's place is measured from while a frame is chosen: the frame, as the standard says, or the page around it. */
  readonly measuresFrom: 'frame' | 'page';
  /** Ends the browser, and removes what it wrote. */
  readonly close: () => Promise<void>;
};
