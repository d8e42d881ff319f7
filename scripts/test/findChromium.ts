import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { installPackages } from './installPackages';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The path of a Chromium on this machine: the one that `CHROMIUM` names, Playwright's own, or one on the search path. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [process.env.CHROMIUM, chromium.executablePath(), ...folders.flatMap((folder) => names.map((name) => path.join(folder, name)))];
  return candidates.find((candidate) => candidate !== undefined && isExecutable(candidate));
}

/**
 * Finds a Chromium or installs one: Playwright's own where that can be downloaded, else Debian's when run by root.
 *
 * @returns its path, or undefined when there is none to be had.
 */
export function provideChromium(): string | undefined {
  return findChromium() ?? (downloadWithPlaywright() || installFromDebian() ? findChromium() : undefined);
}

function downloadWithPlaywright(): boolean {
  console.log('No Chromium found; trying to download one.');
  const cli = path.join('node_modules', 'playwright-core', 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium', '--no-shell'], { stdio: 'ignore', timeout: 240_000 });
  return status === 0 && findChromium() !== undefined;
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0) return false;
  console.log('Installing Debian’s Chromium.');
  return installPackages(['chromium']);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
