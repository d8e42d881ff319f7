import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSite } from './policy/readSite';
import { hostFolder } from './policy/writeHostRules';
import { outFolder } from './site/buildSite';

// Builds the site twice from nothing, and says which files differ. Nothing may: else hashed assets change names without a reason, and a deploy can't be checked.

function build(): ReadonlyMap<string, string> {
  rmSync('.next', { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed.');
  return new Map([outFolder, hostFolder(outFolder)].flatMap((folder) => readSite(folder).files.map((file) => {
    const at = path.join(folder, file);
    return [path.relative('.', at), createHash('sha256').update(readFileSync(at)).digest('hex')] as const;
  })));
}

const [first, kept] = [build(), mkdtempSync(path.join(tmpdir(), 'first-build-'))];
cpSync(outFolder, kept, { recursive: true });
const second = build();
const different = [...new Set([...first.keys(), ...second.keys()])].filter((file) => first.get(file) !== second.get(file));
for (const file of different) console.error(`${file} differs`);
if (different.length === 0) rmSync(kept, { recursive: true });
else console.error(`The first build is in ${kept}.`);
console.log(`${second.size} files, ${different.length} of them different.`);
process.exitCode = different.length === 0 ? 0 : 1;
