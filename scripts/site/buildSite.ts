import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../lib/language/Language';
import { loadAllOperations } from '../../lib/operation/loadOperation';
import { isWithdrawnOperation } from '../../lib/operation/Operation';
import { reviewDay } from '../../lib/operation/reviewDay';
import { isShown } from '../../lib/site/isShown';
import { siteAddress } from '../../site-address.js';
import { checkData } from './checkData';
import { finishPages } from './islands/finishPages';
import { finishSite } from './finishSite';
import { shareChecks } from './shareChecks';
import { stampData } from './stampData';
import { writeFineOutlines } from './writeFineOutlines';
import { writeFormer } from './writeFormer';
import { writeHostScript } from './writeHostScript';
import { writeIcons } from './writeIcons';
import { writeLicences } from './writeLicences';
import { writeAppleNews } from './writeAppleNews';
import { writeOembed } from './writeOembed';
import { writePictures } from './writePictures';
import { writeWithdrawn } from './writeWithdrawn';

/** Where the exported site is written, `out/` or the environment's OUT_FOLDER (inside the project): the whole product. */
export const outFolder = path.resolve(process.env.OUT_FOLDER ?? 'out');

/**
 * Builds the site into `out/`: wrong data stops it before anything is built.
 *
 * @returns the exit code: 0, or 1 when it failed; what failed has been printed.
 */
export async function buildSite(): Promise<number> {
  const stopSharing = shareChecks();
  const day = process.env.REVIEW_DAY;
  try {
    return await build();
  } finally {
    if (day === undefined) delete process.env.REVIEW_DAY;
    else process.env.REVIEW_DAY = day;
    stopSharing();
  }
}

async function build(): Promise<number> {
  let address: ReturnType<typeof siteAddress>;
  try {
    address = siteAddress(process.env.SITE_URL);
    const day = reviewDay();
    if (process.env.REVIEW_DAY) console.log(`REVIEW_DAY is ${day}, so the pages say which reviews were past on that day.`);
    process.env.REVIEW_DAY = day; // one day for all processes of this build, though it may run past midnight
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  if (process.env.PSEUDO_LOCALES && !process.env.OUT_FOLDER) {
    console.error('PSEUDO_LOCALES makes a site that nobody can read; name another folder for it than out/, in OUT_FOLDER.');
    return 1;
  }
  if (!checkData()) return 1;
  stampData('');
  writeFineOutlines();
  const { status } = spawnSync(process.execPath, [nextCommand, 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) return 1;
  placeNotFoundPages();
  removeRouterFiles();
  finishPages(outFolder, { path: address.path, origin: address.origin ?? '' });
  if (!address.origin) removeAddressed();
  if (process.env.PICTURES !== '0') await writePictures(outFolder, address.origin && address.origin + address.path);
  await writeIcons(outFolder);
  writeHostScript(outFolder);
  writeLicences(outFolder);
  if (address.origin) {
    writeOembed(outFolder, `${address.origin}${address.path}`);
    writeAppleNews(outFolder, `${address.origin}${address.path}`);
  }
  else console.log('SITE_URL is not set, so the pages name no public address: they can be framed, but pasting one into WordPress will not show its map.');
  const shown = loadAllOperations().filter(isShown);
  await writeWithdrawn(outFolder, shown.filter(isWithdrawnOperation), address.origin && address.origin + address.path);
  const moves = writeFormer(outFolder, address, shown);
  return finishSite(outFolder, address, moves) ? 0 : 1;
}

/** Next's own command line, run by this very Node. */
export const nextCommand = path.join(process.cwd(), 'node_modules', 'next', 'dist', 'bin', 'next');

/** Next writes each page a second time for its router, which no page here uses: its links are plain ones. */
function removeRouterFiles(): void {
  for (const file of readdirSync(outFolder, { recursive: true, encoding: 'utf8' })) {
    if (/^(__next\..*|index)\.txt$/.test(path.basename(file))) rmSync(path.join(outFolder, file));
  }
  for (const folder of ['404', '_not-found']) rmSync(path.join(outFolder, folder), { recursive: true, force: true });
}

/** A sitemap and a feed hold whole addresses, and mean nothing without them. */
function removeAddressed(): void {
  for (const file of readdirSync(outFolder, { recursive: true, encoding: 'utf8' })) {
    if (/^(sitemap|feed)\.xml$/.test(path.basename(file))) rmSync(path.join(outFolder, file));
  }
}

/** Hosts answer an unknown address with the nearest `404.html`: each language has its own. */
function placeNotFoundPages(): void {
  for (const language of languages) {
    const page = path.join(outFolder, language, '404', 'index.html');
    if (!existsSync(page)) continue;
    copyFileSync(page, path.join(outFolder, language, '404.html'));
    copyFileSync(page, path.join(outFolder, 'embed', language, '404.html'));
    rmSync(path.dirname(page), { recursive: true });
  }
}
