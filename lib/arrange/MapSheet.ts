import type { Box } from './Land';
import type { Form } from './Name';

/** A place on a sheet: a point of it, which moves as the sheet grows, and pixels right and down from there, which don't. */
export type Place = { readonly at: readonly [x: number, y: number]; readonly by: readonly [right: number, down: number] };

/** A line to or from something, in pixels from its middle. */
export type Offsets = readonly [x1: number, y1: number, x2: number, y2: number];

/** A mark, the middle of which has its place; `stem` leads to the seat. */
export type SheetMark = Place & {
  readonly ids: readonly string[];
  readonly view: number;
  readonly stem?: Offsets;
  readonly dot?: true;
  /** Its agency's name: where the middle of that is, from the mark's own. */
  readonly label?: { readonly by: readonly [number, number]; readonly form: Form; readonly leader?: Offsets };
};

/** A country's name; without a form there is no place for it. A ring stands at its point. */
export type SheetName = Place & { readonly code: string; readonly view: number; readonly form?: Form; readonly leader?: Offsets; readonly ring?: true };

/** A picture of a part of the plane: where it stands on the sheet, and what it shows. */
export type SheetPicture = { readonly frame: Box; readonly x0: number; readonly y0: number; readonly scale: number; readonly role: 'main' | 'panel' | 'locator' };

/** A whole map as it is drawn on every stage that has room for it, in CSS pixels where a page's letters are 16. */
export type MapSheet = {
  readonly width: number;
  readonly height: number;
  readonly pictures: readonly [SheetPicture, ...SheetPicture[]];
  readonly marks: readonly SheetMark[];
  readonly names: readonly SheetName[];
};
