import type { SiteFile } from './SiteFile';

/**
 * The style rules of a house's colours, to stand behind `components/styles/tokens.css`, whose selectors they have; nothing where the site has no
 * colours of its own. They hold no quote and no `>`: React would escape them inside `<style>`.
 */
export function houseRules(colours: SiteFile['colours']): string | undefined {
  if (colours === undefined) return undefined;
  const rule = (selector: string, colour: string): string => `${selector}{--accent:${colour}}`;
  const { light, dark } = colours.accent;
  return [
    rule(':root', light),
    `@media screen and (prefers-color-scheme:dark){${rule(':root:not([data-theme=light])', dark)}}`,
    `@media screen{${rule(':root[data-theme=dark]', dark)}}`,
  ].join('');
}
