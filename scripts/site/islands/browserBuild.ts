import type { BuildOptions } from 'esbuild';

/**
 * How code for readers' browsers is bundled: one classic script, since a frame without an origin of its own loads no module, and nothing is
 * written. Preact stands in for React there (docs/decisions/0031-preact-in-the-browser.md).
 */
export const browserBuild = {
  write: false,
  bundle: true,
  minify: true,
  format: 'iife',
  jsx: 'automatic',
  // Leaflet's own signs, none of which is shown.
  loader: { '.png': 'empty' },
  legalComments: 'none',
  alias: {
    react: 'preact/compat',
    'react-dom': 'preact/compat',
    'react-dom/client': 'preact/compat/client',
    'react/jsx-runtime': 'preact/jsx-runtime',
  },
} as const satisfies BuildOptions;
