/** A pin of more agencies names its first alone in the HTML: with thousands of agencies, their ids would be longer than all else. */
export const mostMembers = 40;

/** The ids of a pin's agencies as its element has them. */
export const pinMembers = (ids: readonly string[]): string => ids.slice(0, ids.length > mostMembers ? 1 : mostMembers).join(' ');
