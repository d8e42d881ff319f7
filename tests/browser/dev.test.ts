import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { useBrowser } from './setup/browser';

const { newPage } = useBrowser();
const folder = mkdtempSync(path.join(tmpdir(), 'editor-'));
const agencies = path.join(folder, 'data', 'blackwrist', 'agencies.yaml');
let desk: ChildProcess;
let origin: string;
let printed = '';

beforeAll(async () => {
  cpSync('data', path.join(folder, 'data'), { recursive: true });
  const port = await freePort();
  origin = `http://localhost:${port}`;
  // A group of its own, so that Next's processes end with it.
  desk = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], {
    detached: true,
    env: { ...process.env, NODE_ENV: undefined, DATA_FOLDER: path.join(folder, 'data'), PORT: String(port) } as unknown as NodeJS.ProcessEnv,
  });
  for (const stream of [desk.stdout, desk.stderr]) stream?.on('data', (text: Buffer) => (printed += text.toString()));
  await vi.waitUntil(() => printed.includes('Ready'), { timeout: 50_000 });
});

afterAll(() => {
  if (desk.pid) process.kill(-desk.pid, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

it('shows a saved data file at once, and a wrong one’s errors in the browser and in the terminal', { timeout: 120_000 }, async () => {
  const page = await newPage({ allowed: /./, origins: [origin] });
  await page.goto(`${origin}/en/blackwrist/`, { timeout: 60_000 });
  const entry = page.locator('#thailand-dsi');
  await entry.getByText('Took the case on.').waitFor({ timeout: 30_000 });

  const right = readFileSync(agencies, 'utf8');
  writeFileSync(agencies, right.replace('Took the case on.', 'Took this case on.'));
  await entry.getByText('Took this case on.').waitFor({ timeout: 30_000 });

  writeFileSync(agencies, right.replace('country: THA', 'country: THL'));
  const error = /data\/blackwrist\/agencies\.yaml:\d+:\d+ .*'THL' is no ISO 3166-1 alpha-3 code; did you mean 'THA'\?/;
  await page.locator('.data-problems').getByText(error).waitFor({ timeout: 30_000 });
  expect(printed).toMatch(error);

  writeFileSync(agencies, right);
  await entry.getByText('Took the case on.').waitFor({ timeout: 30_000 });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
