import { readFileSync } from 'node:fs';

/** The values of the custom properties in a theme, without their two hyphens. */
export type Tokens = Readonly<Record<string, string>>;

/** The design's tokens, as a reader with the light or the dark theme gets them: dark ones override light ones. */
export function readTokens(): Readonly<Record<'light' | 'dark' | 'dark, as asked for', Tokens>> {
  const css = readFileSync('components/styles/tokens.css', 'utf8').replace(/\/\*.*?\*\//gs, '');
  const [light = '', dark = '', asked = ''] = css.split(/@media screen and \(prefers-color-scheme: dark\)|:root\[data-theme='dark'\]/);
  const withDark = (tokens: string): Tokens => ({ ...tokensIn(light), ...tokensIn(tokens) });
  return { light: tokensIn(light), dark: withDark(dark), 'dark, as asked for': withDark(asked) };
}

function tokensIn(css: string): Tokens {
  return Object.fromEntries([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));
}
