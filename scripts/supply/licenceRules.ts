/** Licences that anything may be under, in the names of SPDX: they ask for no more than their text and the author's name. */
export const allowed: ReadonlySet<string> = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'OFL-1.1']);

/** A licence that some packages alone may be under, and the decision that says why. */
export type LicenceException = {
  readonly packages: RegExp;
  readonly licence: string;
  readonly decision: string;
  /** Whether readers' browsers may be given code of it. */
  readonly inBrowser: boolean;
};

const supply = 'docs/decisions/0025-what-we-depend-on.md';

export const exceptions: readonly LicenceException[] = [
  { packages: /^(@react-leaflet\/core|react-leaflet)$/, licence: 'Hippocratic-2.1', decision: 'docs/decisions/0005-react-leaflets-licence.md', inBrowser: true },
  { packages: /^@img\/sharp-libvips-/, licence: 'LGPL-3.0-or-later', decision: supply, inBrowser: false },
  { packages: /^@img\/sharp-win32-/, licence: 'Apache-2.0 AND LGPL-3.0-or-later', decision: supply, inBrowser: false },
  { packages: /^@img\/sharp-wasm32$/, licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', decision: supply, inBrowser: false },
  { packages: /^(axe-core|lightningcss(-.+)?)$/, licence: 'MPL-2.0', decision: supply, inBrowser: false },
  { packages: /^argparse$/, licence: 'Python-2.0', decision: supply, inBrowser: false },
  { packages: /^caniuse-lite$/, licence: 'CC-BY-4.0', decision: supply, inBrowser: false },
];
