import type { EmbeddedMap } from '../../../../lib/embed/EmbeddedMap';

/** A map as it is when nothing was chosen, on a site with pictures. */
export const map: EmbeddedMap = {
  origin: 'https://example.org',
  language: 'en',
  operation: 'blackwrist',
  theme: 'light',
  isListOpen: false,
  height: 560,
  title: 'Map of Operation Blackwrist',
  alt: 'World map',
};

/** The same with every choice made, and a title and words that would break out of an attribute. */
export const chosen: EmbeddedMap = {
  ...map,
  language: 'bg',
  agency: 'europol',
  theme: 'auto',
  isListOpen: true,
  height: 480,
  title: '"><script>alert(1)</script> & \'so on\'',
  alt: '"><img src=x onerror=alert(1)>',
};
