import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { hostFolder } from '../../scripts/policy/writeHostRules';
import { testedDay } from '../../scripts/test/testedDay';
import type { FixtureOperation } from '../fixtures/operations/FixtureOperation';
import { detail, withDetail, withoutDetail } from '../fixtures/operations/planted';
import { toDataFiles } from '../fixtures/operations/toDataFiles';
import { writeOperations } from '../fixtures/operations/writeOperations';
import { readable } from './corrections/readable';
import { openSite } from './setup/site';

/** The way of docs/safety-removal.md, from a site with the detail to one without: what is built, deployed and said. */
const out = 'out-removal';
let work = '';
let dataFolder = '';
const said: Record<string, { readonly code: number; readonly told: string }> = {};
const found: Record<'first' | 'deployed' | 'forgotten', readonly string[]> = { first: [], deployed: [], forgotten: [] };

const target = (): string => path.join(work, 'map');

beforeAll(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'removal-'));
  for (const folder of ['map', 'temporary']) mkdirSync(path.join(work, folder));
  dataFolder = writeOperations([withDetail]);
  await run('first build', 'build');
  await run('first deploy', 'deploy', target(), '--unseen');
  found.first = filesWith(out);
  const before = path.join(work, 'before');
  cpSync(out, before, { recursive: true });

  write(withoutDetail);
  const site = await openSite(before);
  for (const format of ['text', 'json', 'github'])
    await run(`check ${format}`, 'check', `--format=${format}`, `--published=${site.origin}/`);
  await site.close();
  await run('build', 'build');
  await run('deploy', 'deploy', target(), '--unseen');
  found.deployed = filesWith(target());
  await run('forget', 'deploy', target(), '--forget');
  found.forgotten = filesWith(target());
}, 900_000);

afterAll(() => {
  for (const made of [out, hostFolder(out), dataFolder, work]) rmSync(made, { recursive: true, force: true });
});

function write(operation: FixtureOperation): void {
  const { slug, contents } = toDataFiles(operation);
  for (const [file, text] of contents) writeFileSync(path.join(dataFolder, slug, file), text as string);
}

/** Runs a command as an editor does, with temporary files of its own, and keeps all that it says. */
async function run(name: string, script: string, ...args: readonly string[]): Promise<void> {
  const env = {
    ...process.env,
    REVIEW_DAY: testedDay,
    DATA_FOLDER: dataFolder,
    OUT_FOLDER: out,
    SITE_URL: 'https://maps.example.org/',
    TMPDIR: path.join(work, 'temporary'),
  };
  said[name] = await new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', `scripts/${script}.ts`, ...args],
      { env, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), told: stdout + stderr });
      },
    );
  });
}

/**
 * The files in a folder that have the detail in their text or their name, compressed ones too. Pixels are drawn from
 * SVG files beside them.
 */
function filesWith(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => statSync(path.join(folder, file)).isFile() && !file.endsWith('.png'),
  );
  return files.filter((file) => detail.test(file) || detail.test(readable(plainText(path.join(folder, file)))));
}

function plainText(file: string): string {
  const bytes = readFileSync(file);
  if (file.endsWith('.br')) return brotliDecompressSync(bytes).toString('utf8');
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

describe('a detail that was published', () => {
  it('stands in pages, frames, pictures, feeds, files, answers, their names and their compressed copies', () => {
    expect([said['first build'], said['first deploy']].map((one) => [one?.code, one?.told])).toEqual([
      [0, expect.anything()],
      [0, expect.anything()],
    ]);
    const inBoth = languages.flatMap((language) => [
      ...['index.html', 'index.html.br', 'feed.xml', 'map.svg', 'vrubelton-unit/index.html'].map(
        (file) => `${language}/removal/${file}`,
      ),
      ...[`embed/${language}/removal/index.html`, `oembed/${language}/removal/vrubelton-unit.json`],
    ]);
    expect(found.first).toEqual(
      expect.arrayContaining([
        ...inBoth,
        'sitemap.xml',
        ...['operation.json', 'agencies.csv', 'agencies.geojson', 'countries.csv'].map(
          (file) => `data/removal/${file}`,
        ),
      ]),
    );
    expect(found.first.some((file) => file.startsWith('assets/facts.'))).toBe(true);
  });
});

describe('a detail that was removed for safety', () => {
  it('is in nothing that the next build and deploy leave: the site, the rules of hosts, caches, temporary files', () => {
    expect(said.build?.code, said.build?.told).toBe(0);
    // What `npm run dev` keeps is of another site.
    const caches = ['.next', 'generated'].filter(existsSync).flatMap((folder) => filesBelow(folder));
    for (const folder of [out, hostFolder(out), path.join(work, 'temporary')])
      expect(filesWith(folder), folder).toEqual([]);
    expect(caches).toEqual([]);
  });

  it('is in nothing that a command says', () => {
    for (const name of ['check text', 'check json', 'check github', 'build', 'deploy', 'forget']) {
      expect(said[name]?.code, `${name}: ${said[name]?.told}`).toBe(0);
      expect(said[name]?.told, name).not.toMatch(detail);
    }
  });

  it('is told by its day alone, in the list of corrections, in frames, in feeds and in the data', () => {
    const textOf = (file: string): string =>
      readable(readFileSync(path.join(out, file), 'utf8')).replaceAll('\u00A0', ' ');
    for (const language of languages) {
      const { sections } = messagesIn(language);
      for (const page of [`${language}/removal`, `${language}/removal/agency-1`, `embed/${language}/removal`])
        expect(textOf(`${page}/index.html`), page).toContain(sections.removedForSafety);
      expect(textOf(`${language}/removal/feed.xml`)).toContain(`#removed-2020-06-02`);
      expect(textOf(`${language}/removal/feed.xml`)).toContain(sections.removedForSafety);
    }
    expect((JSON.parse(textOf('data/removal/operation.json')) as { operation: object }).operation).toMatchObject({
      removedForSafety: [{ date: '2020-06-02' }],
    });
  });

  it('is still with a host, in the release before and its assets, until the host forgets them', () => {
    expect(found.deployed.some((file) => file.startsWith('releases/'))).toBe(true);
    expect(found.deployed.some((file) => file.startsWith('shared/assets/facts.'))).toBe(true);
    expect(found.deployed.filter((file) => file.startsWith('current/') && !file.includes('/assets/'))).toEqual([]);
    expect(found.forgotten).toEqual([]);
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name !== 'dev')
    .flatMap((name) => {
      const at = path.join(folder, name);
      return statSync(at).isDirectory() ? filesWith(at) : [name].filter(() => detail.test(readable(plainText(at))));
    });
}
