import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HouseColours } from '../../../components/pages/HouseColours';
import { frameParameters } from '../../../lib/embed/frameParameters';
import { themeOn } from '../../../lib/embed/themeOn';
import { formatProblem } from '../../../lib/operation/Problem';
import { checkSite } from '../../../lib/siteFile/checkSite';
import { houseRules } from '../../../lib/siteFile/houseRules';
import { grounds, meanings, meaningWords, themes } from '../../../lib/siteFile/mapColours';
import { contrast } from '../../components/styles/contrast';
import { readTokens } from '../../components/styles/readTokens';

const fine = { light: '#1f5a2e', dark: '#a5d6a7' };
const content = (accent: { readonly light: string; readonly dark: string }): string => `colours:\n  accent:\n    light: "${accent.light}"\n    dark: "${accent.dark}"\n`;
const errorsOf = (text: string): readonly string[] => checkSite(text, 'site.yaml').errors.map(formatProblem);

describe('a house’s colours', () => {
  it('are taken where they can be read and mean nothing on the map', () => {
    expect(errorsOf(content(fine))).toEqual([]);
    expect(checkSite(content(fine), 'site.yaml').site?.colours).toEqual({ accent: fine });
  });

  it.each([
    ['too light a colour on light pages', { ...fine, light: '#2e9e4f' }, "site.yaml:3:12 colours.accent.light: '#2e9e4f' can't be read on the page (#fbfaf7): its contrast is 3.2 : 1, and text needs 4.5 : 1; write a darker colour"],
    ['too dark a colour on dark pages', { ...fine, dark: '#777777' }, "site.yaml:4:11 colours.accent.dark: '#777777' can't be read on the page (#12181f): its contrast is 3.9 : 1, and text needs 4.5 : 1; write a lighter colour"],
    ['one that is readable on the page and not in a designed article', { ...fine, light: '#26803c' }, expect.stringContaining("'#26803c' can't be read on a frame in an article of the darkest light colour (#c0e080)")],
    ['rust, which is an international organisation', { ...fine, light: '#8a3b12' }, expect.stringContaining("'#8a3b12' can be taken for the colour of international organisations (#8a3b12): they are 0 apart by CIEDE2000, and 15 is the least")],
    ['nearly the violet of other organisations', { ...fine, light: '#4f4585' }, expect.stringContaining('can be taken for the colour of non-governmental organisations (#4b3f7a)')],
    ['nearly the blue of countries that took part', { ...fine, dark: '#8cc6e0' }, expect.stringContaining('can be taken for the colour of the edge of countries that took part (#86c1dd)')],
    ['a name of a colour', { ...fine, light: 'green' }, `site.yaml:3:12 colours.accent.light: 'green' is no colour; write # and six digits from 0 to f, in quotes, as in "#1f5a2e"`],
  ])('are refused with %s', (_, accent, problem) => {
    expect(errorsOf(content(accent))).toContainEqual(problem);
  });

  it('are refused without quotes, or for one theme alone', () => {
    expect(errorsOf('colours: { accent: { light: "#1f5a2e" } }\n')).toEqual([expect.stringContaining("'dark' is missing")]);
    expect(errorsOf('colours:\n  accent:\n    light: #1f5a2e\n    dark: "#a5d6a7"\n')).toEqual([expect.stringContaining("put a text that begins with '#' in quotes")]);
  });

  it('that are taken can be read in an article of any colour that a frame takes', () => {
    const digits = fc.stringMatching(/^#[\da-f]{6}$/);
    fc.assert(
      fc.property(digits, digits, fc.stringMatching(frameParameters.ground), (light, dark, ground) => {
        const { accent } = checkSite(content({ light, dark }), 'site.yaml').site?.colours ?? { accent: fine };
        expect(contrast(accent[themeOn(ground) ?? 'light'], `#${ground}`)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 300, examples: [['#176b29', '#a5d6a7', 'c0e080'], [fine.light, fine.dark, '4f3f5f']] },
    );
  });
});

describe('the colours that they are held against', () => {
  const tokens = readTokens();

  it.each(themes)('are those of the map, in the %s theme', (theme) => {
    for (const [name, colour] of Object.entries(meanings[theme])) expect(tokens[theme][name], name).toBe(colour);
    expect(grounds[theme]['the page']).toBe(tokens[theme].paper);
    expect(Object.keys(meanings[theme])).toEqual(Object.keys(meaningWords));
  });
});

describe('the rules of a house’s colours', () => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'house-colours-'));
  const page = (site?: string): string => {
    rmSync(dataFolder, { recursive: true, force: true });
    mkdirSync(path.join(dataFolder, '_site'), { recursive: true });
    if (site !== undefined) writeFileSync(path.join(dataFolder, '_site', 'site.yaml'), site);
    vi.stubEnv('DATA_FOLDER', dataFolder);
    return renderToStaticMarkup(<HouseColours><main /></HouseColours>);
  };

  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('set the accent in each theme as the site’s own sheet does, and on paper the light one', () => {
    expect(houseRules({ accent: fine })).toBe(
      ':root{--accent:#1f5a2e}@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){--accent:#a5d6a7}}@media screen{:root[data-theme=dark]{--accent:#a5d6a7}}',
    );
  });

  it('stand in front of a page, as they were written', () => {
    expect(page(content(fine))).toBe(`<style>${houseRules({ accent: fine }) ?? ''}</style><main></main>`);
  });

  it.each([['none are set', '# colours: …\n'], ['they are wrong', content({ ...fine, light: '#ffffff' })]])('leave a page as it is where %s', (_, site) => {
    expect(page(site)).toBe('<main></main>');
  });
});
