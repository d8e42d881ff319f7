import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { installPackages } from './installPackages';
import { isExecutable, onPath } from './onPath';

/** A Chromium with windows and tabs, as readers have it. */
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The same engine without them: a page costs it a third. */
const shell = 'chromium-headless-shell';

/** The path of a Chromium on this machine: the one that `CHROMIUM` names, Playwright's own, or one on the search path. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM, chromium.executablePath()].find(isProgram) ?? onPath(...names);
}

/** The path of what opens most pages of the tests: what `HEADLESS_SHELL` or `CHROMIUM` names, Debian's shell of Chromium, or any Chromium. */
export function findHeadlessShell(): string | undefined {
  return [process.env.HEADLESS_SHELL, process.env.CHROMIUM].find(isProgram) ?? onPath(shell) ?? findChromium();
}

/**
 * Finds a Chromium and its shell, or installs them: Debian's when run by root, else Playwright's Chromium where that can be downloaded.
 *
 * @returns their paths, as the environment in which tests find them; or undefined when no Chromium is to be had.
 */
export function provideChromium(): Readonly<Record<'CHROMIUM' | 'HEADLESS_SHELL', string>> | undefined {
  if (!findChromium() && !installFromDebian('chromium')) downloadWithPlaywright();
  if (!process.env.CHROMIUM && findHeadlessShell() === findChromium()) installFromDebian(shell);
  const [CHROMIUM, HEADLESS_SHELL] = [findChromium(), findHeadlessShell()];
  return CHROMIUM && HEADLESS_SHELL ? { CHROMIUM, HEADLESS_SHELL } : undefined;
}

function isProgram(candidate: string | undefined): boolean {
  return candidate !== undefined && isExecutable(candidate);
}

function downloadWithPlaywright(): void {
  console.log('No Chromium found; trying to download one.');
  const cli = path.join('node_modules', 'playwright-core', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium', '--no-shell'], { stdio: 'ignore', timeout: 240_000 });
}

function installFromDebian(name: string): boolean {
  if (process.getuid?.() !== 0) return false;
  console.log(`Installing Debian’s ${name}.`);
  return installPackages([name]);
}
