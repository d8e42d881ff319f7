/** What the reader has open: the agencies of a pin (one, or those that sit together), or a participating country. */
export type Opened = { readonly agencies: readonly string[] } | { readonly country: string };

/** What can be opened on a page: an address naming anything else is ignored. */
export type Openable = { readonly agencies: readonly string[]; readonly countries: readonly string[] };
