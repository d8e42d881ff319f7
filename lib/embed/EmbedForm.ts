/** The forms in which a map can be put on a page, in the order in which they are offered. */
export const embedForms = ['address', 'responsive', 'plain', 'script', 'amp', 'picture', 'provider'] as const;

export type EmbedForm = (typeof embedForms)[number];
