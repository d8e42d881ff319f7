/**
 * The style rules of disputed countries: hatched, with a broken edge, and their row of the legend. They come with the pages that have such
 * countries alone, since every other frame would carry them for nothing.
 */
export const disputedRules = [
  'path.disputed{stroke:var(--lit-edge);stroke-width:1px;stroke-dasharray:3 2;vector-effect:non-scaling-stroke;cursor:pointer;pointer-events:all;forced-color-adjust:none}',
  'path.disputed[data-quiet]{opacity:.4}',
  '.hatch path{stroke:var(--lit-edge);forced-color-adjust:none}',
  '.ring.disputed{border-style:dashed}',
  '.swatch.disputed{border-style:dashed;background:repeating-linear-gradient(135deg,var(--lit-edge) 0 1px,var(--land) 1px 4px);print-color-adjust:exact}',
  '@media print{path.disputed[data-quiet]{opacity:1}}',
  '@media (forced-colors:active){path.disputed,.hatch path{stroke:CanvasText}}',
].join('');
