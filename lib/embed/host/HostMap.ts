/** The frame that stands, or is about to stand, in a marked element. */
export type HostMap = {
  readonly frame: HTMLIFrameElement;
  /** Shows the element's own picture and link until the map has spoken; gone from then on. */
  readonly fallback: HTMLSlotElement;
};
