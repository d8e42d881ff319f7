/** What a reader waits for: an event that begins it, what is to be seen then, and how many of it, `some` or exactly so many. */
export type Wait = { readonly event: 'keydown' | 'input'; readonly selector: string; readonly count: number | 'some' };

/** What a watched page knows of a wait: how to begin one, and, once it is over, how long it took, in milliseconds. */
export type WaitWindow = { beginWait: (wait: Wait) => void; waited: Promise<number> };
