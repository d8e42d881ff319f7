/** What an element of a host page says of the map that is to stand in it: its `data-` attributes. */
export type HostMarker = {
  /** `data-operation-map`: the address of a page for readers, whole or from the site's folder on, as in `/en/blackwrist/`. */
  readonly operationMap?: string | undefined;
  readonly agency?: string | undefined;
  readonly theme?: string | undefined;
  readonly list?: string | undefined;
  readonly background?: string | undefined;
  readonly ground?: string | undefined;
  readonly plain?: string | undefined;
};
