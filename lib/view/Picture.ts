/** The drawn world of an operation, as SVG path data. */
export type Picture = {
  /** The plane's size, in plane units. */
  readonly width: number;
  readonly height: number;
  /** A step of 1 in the paths of land, borders and countries, in plane units. */
  readonly unit: number;
  readonly land: string;
  readonly borders: string;
  /** The participants that the page names, and the disputed countries: `d` is missing where the overview has no shape. `href` is where its agencies stand in words. */
  readonly countries: readonly { readonly country: string; readonly name: string; readonly href: string; readonly d?: string | undefined; readonly isDisputed?: true }[];
  /** All participants as one area under those countries, where the page names only some of them. */
  readonly together?: { readonly countries: string; readonly d: string };
  /** The lines between agencies that worked together: `between` names the two, parted by a space. */
  readonly relations: readonly { readonly between: string; readonly d: string }[];
};
