/** What a watched page knows of its frames: milliseconds. */
export type FrameWindow = { frames: { worst: number; last: number | undefined } };
