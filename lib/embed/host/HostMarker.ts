/** What an element of a host page says of the map that is to stand in it: its `data-` attributes. */
export type HostMarker = {
  /** `data-operation-map`: the address of a page for readers, whole or from the site's folder on, as in `/en/blackwrist/`. */
  readonly operationMap?: string | undefined;
  /** What is chosen beside it, by the names of `frameParameters`. */
  readonly [choice: string]: string | undefined;
};
