import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ask } from '../verify/Answer';

/** Reads a file of a release by its path in `out/`; nothing where there is none. */
export type ReadFile = (file: string) => Promise<string | undefined>;

/** A release, and which operations have facts in it where no sitemap says so. */
export type ReleaseFiles = { readonly read: ReadFile; readonly list: () => readonly string[] };

/** What a build wrote to a folder. */
export function fromFolder(folder: string): ReleaseFiles {
  return {
    read: (file) =>
      Promise.resolve(existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), 'utf8') : undefined),
    list: () =>
      (existsSync(path.join(folder, 'data')) ? readdirSync(path.join(folder, 'data'), { withFileTypes: true }) : [])
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name),
  };
}

/** What a site serves. Only that a file is not there, or was taken out of sight, counts as an answer. */
export function fromAddress(site: string): ReleaseFiles {
  const start = site.replace(/\/*$/, '/');
  return {
    read: async (file) => {
      const answer = await ask(start + file).catch(() => undefined);
      if (answer === undefined) throw new Error(`${start}${file} does not answer`);
      if (answer.status === 200) return answer.body.toString('utf8');
      if ((answer.status === 404 || answer.status === 410) && file !== 'sitemap.xml') return undefined;
      throw new Error(`${start}${file} answers ${answer.status}`);
    },
    list: () => [],
  };
}
