/**
 * A text on the page for frames, as long as it is: the widths of its parts, which may stand in a row but don't break, or that of one
 * part, which breaks anywhere; and how high a row is. All in rem.
 */
export type TextBlock = { readonly parts: readonly number[]; readonly row: number };

/** What must stand around the map of a page for frames, as far as its height depends on it. The headline is the fourth block from the end, and goes where a frame is plain. */
export type FrameRoom = { readonly blocks: TextBlock[]; readonly facts: readonly TextBlock[] };
