import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const secrets: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  'a key of a service': /\b(AKIA[A-Z\d]{16}|AIza[\w-]{35}|gh[pousr]_\w{36}|github_pat_\w{22,}|glpat-[\w-]{20}|npm_[A-Za-z\d]{36}|xox[abprs]-[\w-]{10,}|sk_live_\w{16,})/,
  'a signed token': /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
  'a path of a machine': /(^|[^\w.])(\/(home|Users|root)\/[\w.-]+|[A-Z]:\\+Users\\)/,
  'the address of a source map': /[#@] sourceMappingURL=/,
};
const address = /[\w.%+-]+@[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}\b/gi;
const text = /\.(html|js|css|json|jsonl|geojson|csv|txt|xml|svg|bib|ris|webmanifest)$/;

/**
 * Looks through a built site for what belongs on no public host: keys, paths of the machine that built it, source maps, hidden files, and
 * e-mail addresses but those that may be there.
 *
 * @param folder of the site.
 * @param published the e-mail addresses that may be there.
 * @returns a line for each finding, with the file's path in the folder.
 */
export function privateFindings(folder: string, published: ReadonlySet<string>): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(path.join(folder, file)).isFile());
  return files.sort().flatMap((file) => {
    const words = readFileSync(path.join(folder, file), 'latin1');
    return [...nameFindings(file), ...findingsIn(words, text.test(file), published)].map((finding) => `${file}: ${finding}`);
  });
}

function nameFindings(file: string): string[] {
  return [/\.map$/.test(file) && 'a source map', file.split(path.sep).some((part) => part.startsWith('.')) && 'a hidden file'].filter((each) => each !== false);
}

function findingsIn(words: string, isText: boolean, published: ReadonlySet<string>): string[] {
  const places = [process.cwd(), homedir()].some((place) => place.length > 5 && words.includes(place)) ? ['the folder of the machine that built it'] : [];
  if (!isText) return places;
  const kinds = Object.entries(secrets).flatMap(([kind, pattern]) => (pattern.test(words) ? [kind] : []));
  const mails = [...words.matchAll(address)].map(([mail]) => mail).filter((mail) => !published.has(mail));
  return [...places, ...kinds, ...new Set(mails)];
}
