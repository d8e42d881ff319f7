/** The parameters of a page's address that say what the reader chose. */
export const readingParameters = ['agency', 'country', 'q', 'role', 'kind', 'of', 'group', 'step'] as const;

/** Those that say how a page for frames looks. */
export const lookParameters = ['theme', 'list', 'background', 'ground', 'plain'] as const;
