import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announceSite } from '../../../scripts/site/announceSite';
import { serveSite } from '../../../scripts/site/serveSite';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('serveSite under a folder', () => {
  it('keeps the query of the folder’s address without its slash', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'index.html'), 'start');
    const server = await serveSite({ folder, base: '/maps' }, 0, '127.0.0.1');
    const { port } = server.address() as AddressInfo;
    const { status, headers } = await fetch(`http://127.0.0.1:${port}/maps?theme=dark`, { redirect: 'manual', headers: { connection: 'close' } });
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
    // Now 302 to /maps/, without the query.
    expect([status, headers.get('location')]).toSatisfy(([code, location]: [number, string | null]) => code === 200 || location === '/maps/?theme=dark');
  });
});

describe('announceSite', () => {
  it('says in a sentence that SITE_URL is no address, instead of throwing (npm run serve)', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubEnv('SITE_URL', 'example.org');
    vi.stubEnv('PORT', '0');
    await expect(announceSite()).resolves.toBe(1);
  });

  it('offers a port that there is, when the last one is taken', async () => {
    const errors: string[] = [];
    vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(65535, resolve));
    vi.stubEnv('PORT', '65535');
    await announceSite();
    await new Promise((resolve) => other.close(resolve));
    expect(errors.join()).not.toContain('65536');
  });
});
