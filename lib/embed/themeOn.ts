import { frameParameters } from './frameParameters';

/**
 * Which colours of ours can be read on an article's own.
 *
 * @param ground what the parameter `ground` takes, or anything else.
 * @returns undefined for anything else.
 */
export function themeOn(ground = ''): 'light' | 'dark' | undefined {
  if (!frameParameters.ground.test(ground)) return undefined;
  // Light ones begin with a letter, dark ones with a digit.
  return ground > 'a' ? 'light' : 'dark';
}
