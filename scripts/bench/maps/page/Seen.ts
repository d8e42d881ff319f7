/** A rectangle in CSS pixels of the window. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Point = { readonly x: number; readonly y: number };
export type Line = { readonly from: Point; readonly to: Point };

/** One picture: its frame, and the plane in it: where the plane begins, and pixels per unit. */
export type Picture = { readonly frame: Box; readonly x: number; readonly y: number; readonly scale: number };
/** A mark: its agencies, its middle, and half of its width. Whether a line leads from it to its seat. */
export type Mark = { readonly ids: readonly string[]; readonly middle: Point; readonly radius: number; readonly hasStem: boolean; readonly element: Element };
/** A country's name or code, or an agency's name at its mark: the box of its letters. */
export type Name = { readonly of: string; readonly kind: 'name' | 'code' | 'agency'; readonly box: Box; readonly element: Element };
export type Ring = { readonly of: string; readonly middle: Point; readonly radius: number; readonly element: Element };
export type Leader = Line & { readonly of: string };

/** All that a reader sees of a map. */
export type Seen = {
  readonly stage: Box;
  /** The lowest first. */
  readonly pictures: readonly Picture[];
  readonly marks: readonly Mark[];
  readonly names: readonly Name[];
  readonly rings: readonly Ring[];
  readonly leaders: readonly Leader[];
};
