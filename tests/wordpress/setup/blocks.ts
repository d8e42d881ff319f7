/** A block that holds HTML of one's own. */
export const htmlBlock = (code: string): string => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;

/** A pasted address, as the block editor saves it. */
export function embedBlock(url: string): string {
  const attributes = JSON.stringify({ url, type: 'wp-embed' });
  return `<!-- wp:embed ${attributes} -->\n<figure class="wp-block-embed is-type-wp-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`;
}

const group = (name: string, attributes: object, classes = ''): ((inner: string) => string) => (inner) =>
  `<!-- wp:group ${JSON.stringify({ ...attributes, className: `box-${name}` })} -->\n<div class="wp-block-group ${classes} box-${name}">${inner}</div>\n<!-- /wp:group -->`;

const column = (inner: string, name: string): string =>
  `<!-- wp:column ${JSON.stringify({ className: name })} -->\n<div class="wp-block-column ${name}">${inner}</div>\n<!-- /wp:column -->`;

/** Boxes of the block editor, by the name in their class `box-…`, around something. */
export const boxes = {
  flow: group('flow', { layout: { type: 'default' } }),
  group: group('group', { layout: { type: 'constrained' } }),
  row: group('row', { layout: { type: 'flex', flexWrap: 'nowrap' } }),
  stack: group('stack', { layout: { type: 'flex', orientation: 'vertical' } }),
  wide: group('wide', { align: 'wide', layout: { type: 'default' } }, 'alignwide'),
  full: group('full', { align: 'full', layout: { type: 'default' } }, 'alignfull'),
  columns: (inner: string): string => `<!-- wp:columns -->\n<div class="wp-block-columns">${column(inner, 'box-columns')}${column('<!-- wp:paragraph -->\n<p>Words beside it.</p>\n<!-- /wp:paragraph -->', 'beside')}</div>\n<!-- /wp:columns -->`,
} as const;

export const boxNames = Object.keys(boxes) as readonly (keyof typeof boxes)[];
