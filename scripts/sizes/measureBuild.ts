import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { memoryOf } from './memoryOf';

/** What a build took: seconds, the most memory of all its processes together in MB, and the bytes that it wrote. */
export type BuildCost = { readonly seconds: number; readonly memory: number; readonly bytes: number };

/**
 * Builds the operations of a data folder.
 *
 * @param outFolder where to, inside the project.
 * @param pictures whether their pictures are drawn too.
 * @throws Error when the build fails, with what it said.
 */
export async function measureBuild(dataFolder: string, outFolder: string, pictures: boolean): Promise<BuildCost> {
  const start = performance.now();
  let [memory, said] = [0, ''];
  const build = spawn(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { env: { ...process.env, DATA_FOLDER: dataFolder, OUT_FOLDER: outFolder, PICTURES: pictures ? '1' : '0' } });
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const watching = setInterval(() => (memory = Math.max(memory, memoryOf(build.pid ?? 0))), 1000);
  const code = await new Promise((resolve) => build.on('exit', resolve));
  clearInterval(watching);
  if (code !== 0) throw new Error(said);
  const files = readdirSync(outFolder, { recursive: true, encoding: 'utf8' }).map((file) => statSync(path.join(outFolder, file)));
  const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  return { seconds: (performance.now() - start) / 1000, memory, bytes };
}

/** A page's HTML in bytes, as it is and as it travels. */
export function measurePage(outFolder: string, page: string): { readonly raw: number; readonly brotli: number } {
  const html = readFileSync(path.join(outFolder, page, 'index.html'));
  return { raw: html.length, brotli: brotliCompressSync(html).length };
}
