/** A pin of more agencies names its first alone in the HTML, and a sign of more: with thousands of agencies, their ids would be longer than all else. */
const mostMembers = 40;

/** The ids of a pin's agencies as its element has them. */
export const pinMembers = (ids: readonly string[]): string => (ids.length > mostMembers ? `${ids[0] ?? ''} …` : ids.join(' '));
