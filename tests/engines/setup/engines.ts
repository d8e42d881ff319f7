import { openFirefox } from './openFirefox';
import { openWebkit } from './openWebkit';
import type { Wire } from './Wire';

/** Whether the pages' scripts run; and whether the browser itself can be told something (Firefox alone). */
export type EngineOptions = { readonly scripts: boolean; readonly inBrowser?: boolean };

/** A browser that can be started. */
export type Engine = { readonly name: 'Firefox' | 'WebKit'; readonly open: (options: EngineOptions) => Promise<Wire> };

const programs = [
  ['Firefox', process.env.FIREFOX, openFirefox],
  ['WebKit', process.env.MINIBROWSER, openWebkit],
] as const;

/**
 * The browsers whose programs the environment names.
 *
 * @throws Error when it names none: a run that tests nothing is no success.
 */
export function givenEngines(): readonly Engine[] {
  const given = programs.flatMap(([name, program, open]) => (program ? [{ name, open: (options: EngineOptions) => open(program, options) }] : []));
  if (given.length === 0) throw new Error('Name a browser in FIREFOX or MINIBROWSER, or run npm run test:browsers, which finds them.');
  return given;
}
