import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announceSite } from '../../../scripts/site/announceSite';

let errors: unknown[] = [];

beforeEach(() => {
  errors = [];
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void errors.push(line));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('announceSite', () => {
  it.each(['http', '', '-1', '65536', '80.5', '3000 '])('says in a sentence that PORT can’t be %j', async (port) => {
    vi.stubEnv('PORT', port);
    expect(await announceSite()).toBe(1);
    expect(errors).toEqual([`PORT must be a number from 0 to 65535, not '${port}'.`]);
  });

  it('says in a sentence that the port is taken, and what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const { port } = other.address() as AddressInfo;
    vi.stubEnv('PORT', String(port));
    const code = await announceSite();
    await new Promise((resolve) => other.close(resolve));
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^Port ${port} is taken by another program\\. Choose another one: PORT=\\d+ npm start$`))]);
  });
});
