import { buildSync } from 'esbuild';
import { browserBuild } from './browserBuild';

const built = new Map<string, string>();

/**
 * A script that stands in pages, in one short piece. Its text is the same in each of them: what differs stands at its element.
 *
 * @param entry the file that starts it.
 * @throws Error when it can't be bundled, or would end its element.
 */
export function inlineScript(entry: string): string {
  const known = built.get(entry);
  if (known !== undefined) return known;
  const [output] = buildSync({ entryPoints: [entry], ...browserBuild, target: 'es2020', logLevel: 'warning' }).outputFiles;
  if (!output || /<\/script|<!--/i.test(output.text)) throw new Error(`${entry} can't stand in a page.`);
  const text = output.text.trim();
  built.set(entry, text);
  return text;
}
