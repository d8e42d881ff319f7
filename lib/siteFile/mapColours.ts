/** The two looks of the site. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/**
 * What text stands on: the page and, at its most extreme, the colours that an article can give a frame (`frameParameters.ground`). As in
 * `components/styles/tokens.css`.
 */
export const grounds: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: { 'the page': '#fbfaf7', 'a frame in an article of the darkest light colour': '#c0e080' },
  dark: { 'the page': '#12181f', 'a frame in an article of the lightest dark colour': '#4f3f5f' },
};

/** The colours that mean something on the map, by their custom properties in `components/styles/tokens.css`. */
export const meanings: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: { national: '#0b4f71', international: '#8a3b12', 'non-governmental': '#4b3f7a', lit: '#a3c9dc', 'lit-strong': '#86b6ce', 'lit-edge': '#2c6688' },
  dark: { national: '#b3def0', international: '#f2b994', 'non-governmental': '#cdc4f2', lit: '#2f6d8d', 'lit-strong': '#35728f', 'lit-edge': '#86c1dd' },
};

/** Each of them in an editor's words. */
export const meaningWords: Readonly<Record<string, string>> = {
  national: 'national agencies',
  international: 'international organisations',
  'non-governmental': 'non-governmental organisations',
  lit: 'countries that took part',
  'lit-strong': 'the country that is open',
  'lit-edge': 'the edge of countries that took part',
};
