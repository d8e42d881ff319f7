/** A box of an article's that a code may be pasted into. */
export type Box = {
  /** HTML with `CODE` where the code goes. */
  readonly html: string;
  /** Rules of the host's theme, for what is in this box alone: nested in a rule of its own. */
  readonly css?: string;
};

const inBox = (style: string): Box => ({ html: `<div style="${style}">CODE</div>` });
const themed = (css: string): Box => ({ html: 'CODE', css });

/** The boxes that articles put frames into, and what themes do to frames: each in a column of 650 px, or of a phone's width. */
export const boxes: Readonly<Record<string, Box>> = {
  'a column': { html: 'CODE' },
  'a flex row beside an aside': { html: '<div style="display: flex; gap: 1rem"><aside style="flex: 0 0 40px"></aside><div>CODE</div></div>' },
  'a flex row that wraps': inBox('display: flex; flex-wrap: wrap; gap: 1rem'),
  'a flex column': inBox('display: flex; flex-direction: column'),
  'a centred flex column with a figure': { html: '<div style="display: flex; flex-direction: column; align-items: center"><figure style="margin: 0">CODE</figure></div>' },
  'a centred flex column': inBox('display: flex; flex-direction: column; align-items: center'),
  'a grid': inBox('display: grid'),
  'a centred grid': inBox('display: grid; place-items: center'),
  'a grid of min(65ch, 100%)': { html: '<div style="display: grid; grid-template-columns: minmax(0, 1fr) min(65ch, 100%) minmax(0, 1fr)"><div style="grid-column: 2">CODE</div></div>' },
  'a float': inBox('float: left'),
  'an inline block': inBox('display: inline-block'),
  'a table’s cell': { html: '<table style="border-collapse: collapse"><tbody><tr><td style="padding: 0">CODE</td></tr></tbody></table>' },
  'a box as wide as what it holds': inBox('width: fit-content'),
  'an absolute box': { html: '<div style="position: relative; height: 900px"><div style="position: absolute; top: 0; left: 0">CODE</div></div>' },
  'a box of a proportion': inBox('aspect-ratio: 16 / 9'),
  'an enlarged box': inBox('zoom: 1.1'),
  'text of 200 %': inBox('font-size: 200%'),
  'a theme’s max-width and height': themed('iframe { max-width: 100%; height: auto }'),
  'a theme’s max-width and height, above all': themed('iframe { max-width: 100% !important; height: auto !important }'),
  'a theme’s proportion': themed('iframe { width: 100%; height: auto; aspect-ratio: 16 / 9 }'),
  'a theme’s greatest height': themed('iframe { max-height: 400px }'),
  'a theme’s frames as blocks': themed('iframe { display: block; margin-inline: auto }'),
};

/** An article with a code in every box, each in a section of its own. */
export function articleOfBoxes(code: string): string {
  const sections = Object.entries(boxes).map(([name, { html, css = '' }], index) => `<style>.box-${index} { ${css} }</style><section class="box-${index}" data-box="${name}">${html.replace('CODE', () => code)}</section>`);
  return `<style>
body { font: 17px/1.5 Georgia, serif }
iframe { display: revert; border: revert }
section { clear: both; display: flow-root; max-width: 650px; margin: 24px auto; outline: 1px dotted }
@media (max-width: 700px) { section { margin-inline: 24px } }
p { margin: 0 }
</style>${sections.join('')}`;
}
