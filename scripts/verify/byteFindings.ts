import { readInline } from '../policy/readInline';

/**
 * Whether what was served is what was built, to the byte, and where it first is not.
 *
 * @param file the file's path in `out/`.
 */
export function byteFindings(file: string, served: Buffer, built: Buffer): readonly string[] {
  if (served.equals(built)) return [];
  const at = [...built.subarray(0, served.length)].findIndex((byte, index) => byte !== served[index]);
  const from = at === -1 ? Math.min(served.length, built.length) : at;
  const excerpt = JSON.stringify(served.subarray(Math.max(0, from - 20), from + 60).toString('utf8'));
  const lengths = `${served.length} bytes, not ${built.length}`;
  return [`is not what was built: ${lengths}; at byte ${from}: ${excerpt}`, ...(file.endsWith('.html') ? scriptFindings(served.toString('utf8'), built.toString('utf8')) : [])];
}

function scriptFindings(served: string, built: string): readonly string[] {
  const known = readInline(built).hashes.scripts;
  const strangers = readInline(served).hashes.scripts.filter((hash) => !known.includes(hash));
  return strangers.map((hash) => `has an inline script that was not built (${hash})`);
}
