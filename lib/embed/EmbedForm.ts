/** The forms in which a map can be put on a page, in the order in which they are offered. */
export const embedForms = ['script', 'plain', 'address', 'amp', 'picture', 'provider'] as const;

export type EmbedForm = (typeof embedForms)[number];

/** Whether a form rests on the oEmbed answers, which only a build that knows its public address has. */
export const needsOembed = (form: EmbedForm): boolean => form === 'address' || form === 'provider';
