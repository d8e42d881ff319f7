import css from '@eslint/css';
import { ESLint, type Linter } from 'eslint';
import compat from 'eslint-plugin-compat';
import esx from 'eslint-plugin-es-x';

/** What a file is held to: the year of ECMAScript, the browsers whose interfaces it may use, the year of styles that all browsers had by its end. */
export type Floor = { readonly ecmascript: 2020 | 2022; readonly browsers: readonly string[]; readonly styles: 2021 | 2022 };

/** Pages, and what they need to show the picture and to ask what a browser can do. */
export const pictureFloor: Floor = { ecmascript: 2020, browsers: ['chrome 80', 'edge 80', 'firefox 78', 'safari 14.1', 'ios_saf 14.5'], styles: 2021 };

/** What is fetched once the loader has asked. */
export const liveFloor: Floor = { ecmascript: 2022, browsers: ['chrome 114', 'edge 114', 'firefox 125', 'safari 17', 'ios_saf 17'], styles: 2022 };

/** The built-ins that are younger than the year, and that the loader asks for (`isTooOld`). */
const askedFor = ['es-x/no-array-prototype-findlast-findlastindex', 'es-x/no-array-prototype-tosorted'];

/** What older browsers leave out, at the cost of looks alone, and what stands behind a fallback. */
const allowed = {
  allowAtRules: ['container', 'page'], // the first arrangement holds without; paper
  allowProperties: [
    ...['accent-color', 'color-scheme', 'forced-color-adjust', 'outline', 'print-color-adjust', 'text-decoration-thickness', 'text-size-adjust', 'text-wrap', 'user-select'], // looks
    ...['container', 'contain', 'content-visibility', 'contain-intrinsic-size', 'overscroll-behavior', 'orphans', 'widows'], // speed, scrolling, paper
    ...['aspect-ratio', 'scale', 'inset'], // the stage has the picture's height, signs stand as they are, esbuild writes the sides
    ...['position-area', 'position-visibility', 'position-try-fallbacks'], // of details, behind @supports
  ],
  allowPropertyValues: { 'overflow-wrap': ['anywhere'], 'break-after': ['avoid'], 'break-inside': ['avoid'] },
  allowSelectors: ['popover-open', 'has', 'focus-visible', 'selection', 'fullscreen', 'details-content'],
  allowMediaConditions: ['scripting', 'forced-colors'],
};

/** What neither plugin knows of: `css/use-baseline` asks for no units, and `compat` for few interfaces by their methods. */
const newerStyles = ['Dimension[unit=/^[dsl]v/]', 'Dimension[unit=/^r?(lh|ic|cap)$/]', 'NestingSelector'];
// `moveBefore` is not among them: Preact asks whether there is one.
const newerMethods = ['canParse', 'checkVisibility', 'fromAsync', 'getHTML', 'requestClose', 'setHTMLUnsafe', 'startViewTransition', 'try', 'withResolvers'];
const refuse = (selectors: readonly string[]): Linter.RuleEntry => ['error', ...selectors.map((selector) => ({ selector, message: `${selector} is newer than the floor.` }))];

/** Finds in a script what browsers of a floor don't know. A built-in's name is enough: an own method that is called like a new one is called otherwise. */
export function linterOf({ ecmascript, browsers, styles }: Floor): (text: string, kind: 'js' | 'css') => Promise<readonly string[]> {
  const isIterator = ([rule]: readonly [string, unknown]): boolean => rule.includes('iterator-prototype'); // named as those of arrays, which are old
  const rules = Object.fromEntries(Object.entries(esx.configs[`flat/restrict-to-es${ecmascript}`].rules ?? {}).filter((rule) => !isIterator(rule)));
  const scripts: Linter.Config = {
    files: ['**/*.js'],
    plugins: { compat, 'es-x': esx },
    languageOptions: { sourceType: 'script' },
    rules: { ...rules, 'compat/compat': 'error', 'no-restricted-syntax': refuse(newerMethods.map((name) => `MemberExpression[property.name='${name}']`)), ...(ecmascript === 2022 && Object.fromEntries(askedFor.map((rule) => [rule, 'off']))) },
    settings: { 'es-x': { aggressive: true }, browsers, polyfills: ['requestIdleCallback', 'cancelIdleCallback'] },
  };
  const sheets: Linter.Config = { files: ['**/*.css'], plugins: { css }, language: 'css/css', languageOptions: { tolerant: true }, rules: { 'css/use-baseline': ['error', { available: styles, ...allowed }], 'no-restricted-syntax': refuse(newerStyles) } };
  const eslint = new ESLint({ overrideConfigFile: true, allowInlineConfig: false, overrideConfig: [scripts, sheets] });
  return async (text, kind) => {
    const [result] = await eslint.lintText(text, { filePath: `part.${kind}` });
    return [...new Set((result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`))];
  };
}
