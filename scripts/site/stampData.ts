import { mkdirSync, writeFileSync } from 'node:fs';

/**
 * Notes that a data file was saved, in a module that the pages import while an editor works: the browser then shows the page
 * anew, as it does when code is saved.
 *
 * @param saved any text that differs from save to save; always the same one for a build, so that builds don't differ by it.
 */
export function stampData(saved: string): void {
  mkdirSync('generated', { recursive: true });
  writeFileSync('generated/data-stamp.json', `${JSON.stringify({ saved })}\n`);
}
