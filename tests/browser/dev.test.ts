import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDesk, type RunningDesk } from '../../scripts/serving/startDesk';
import { frozenData } from '../../scripts/test/frozenSite';
import { useBrowser } from './setup/browser';

const { newPage } = useBrowser();
const folder = mkdtempSync(path.join(tmpdir(), 'editor-'));
const agencies = path.join(folder, 'data', 'blackwrist', 'agencies.yaml');
const registered = path.join(folder, 'data', '_agencies', 'thailand-dsi.yaml');
let desk: RunningDesk;

beforeAll(async () => {
  cpSync(frozenData, path.join(folder, 'data'), { recursive: true });
  desk = await startDesk(path.join(folder, 'data'));
});

afterAll(async () => {
  await desk.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('shows a saved data file at once, and a wrong one’s errors in the browser and in the terminal', { timeout: 120_000 }, async () => {
  const page = await newPage({ allowed: /./, origins: [desk.origin] });
  await page.goto(`${desk.origin}/en/blackwrist/`, { timeout: 60_000 });
  const entry = page.locator('#thailand-dsi');
  await entry.getByText('Took the case on.').waitFor({ timeout: 30_000 });

  const right = readFileSync(agencies, 'utf8');
  writeFileSync(agencies, right.replace('Took the case on.', 'Took this case on.'));
  await entry.getByText('Took this case on.').waitFor({ timeout: 30_000 });

  const known = readFileSync(registered, 'utf8');
  writeFileSync(registered, known.replace('country: THA', 'country: THL'));
  const error = /data\/_agencies\/thailand-dsi\.yaml:\d+:\d+ .*'THL' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' \(Thailand\)\?/;
  await page.locator('.data-problems').getByText(error).waitFor({ timeout: 30_000 });
  expect(desk.printed()).toMatch(error);

  writeFileSync(registered, known);
  writeFileSync(agencies, right);
  await entry.getByText('Took the case on.').waitFor({ timeout: 30_000 });
});
