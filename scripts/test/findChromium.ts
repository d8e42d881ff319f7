import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { installPackages } from './installPackages';
import { isExecutable, onPath } from './onPath';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The path of a Chromium on this machine: the one that `CHROMIUM` names, Playwright's own, or one on the search path. */
export function findChromium(): string | undefined {
  const named = [process.env.CHROMIUM, chromium.executablePath()].find((candidate) => candidate !== undefined && isExecutable(candidate));
  return named ?? onPath(...names);
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
