import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The folders below `tests/` that have a `package.json` of their own, by name: what they need is too heavy for every `npm ci`, and `npm test -- --all` alone
 * fetches it. Each is a Vitest project of the same name, with a `package-lock.json` of its own. Its types are checked without its packages, so it writes down
 * what it uses of them.
 */
export function ownPackages(): readonly string[] {
  return readdirSync('tests').filter((name) => existsSync(path.join('tests', name, 'package.json')));
}
