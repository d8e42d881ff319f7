import type { BuildOptions } from 'esbuild';

/** How code for readers' browsers is bundled: one classic script, since a frame without an origin of its own loads no module, and nothing is written. */
export const browserBuild = {
  write: false,
  bundle: true,
  minify: true,
  format: 'iife',
  jsx: 'automatic',
  // Leaflet's own signs, none of which is shown.
  loader: { '.png': 'empty' },
  legalComments: 'none',
} as const satisfies BuildOptions;
