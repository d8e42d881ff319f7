import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkedBefore } from '../../../lib/operation/checkedBefore';
import type { Operation } from '../../../lib/operation/Operation';

const files = (slug: string, text: string) => ({ slug, contents: new Map([['operation.yaml', text]]) });
const made = (name: string) => ({ name: { en: name } }) as unknown as Operation;
const never = (): Operation => {
  throw new Error('It was checked before.');
};

/** The function as a process has it that has checked nothing yet. */
async function anotherProcess(): Promise<typeof checkedBefore> {
  vi.resetModules();
  return (await import('../../../lib/operation/checkedBefore')).checkedBefore;
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'checked-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('checkedBefore', () => {
  it('checks the same files once, and files that changed anew', () => {
    const first = checkedBefore(files('one', 'a'), '2026-11-24', () => made('a'));
    expect(checkedBefore(files('one', 'a'), '2026-11-24', never)).toBe(first);
    expect(checkedBefore(files('one', 'b'), '2026-11-24', () => made('b'))).toEqual(made('b'));
  });

  it('checks anew on another day, since nothing may lie in the future', () => {
    checkedBefore(files('two', 'a'), '2026-11-24', () => made('a'));
    expect(checkedBefore(files('two', 'a'), '2026-11-25', () => made('later'))).toEqual(made('later'));
  });

  it('checks anew once there are other topics that an operation may be about', () => {
    const withTopics = (...ids: readonly string[]) => ({ ...files('five', 'a'), topics: new Map(ids.map((id) => [id, ['en'] as const])) });
    checkedBefore(withTopics('fraud'), '2026-11-24', () => made('a'));
    expect(checkedBefore(withTopics('fraud'), '2026-11-24', never)).toEqual(made('a'));
    expect(checkedBefore(withTopics('fraud', 'ransomware'), '2026-11-24', () => made('anew'))).toEqual(made('anew'));
    expect(checkedBefore({ ...files('five', 'a'), topics: new Map([['fraud', undefined]]) }, '2026-11-24', () => made('again'))).toEqual(made('again'));
  });

  it('finds in the folder what another process checked', async () => {
    vi.stubEnv('CHECKED_OPERATIONS', folder);
    (await anotherProcess())(files('three', 'a'), '2026-11-24', () => made('a'));
    expect(checkedBefore(files('three', 'a'), '2026-11-24', never)).toEqual(made('a'));
  });

  it('checks what another process checked before it was saved anew, and keeps the newest alone', async () => {
    vi.stubEnv('CHECKED_OPERATIONS', folder);
    (await anotherProcess())(files('four', 'a'), '2026-11-24', () => made('a'));
    expect(checkedBefore(files('four', 'b'), '2026-11-24', () => made('b'))).toEqual(made('b'));
    expect((await anotherProcess())(files('four', 'b'), '2026-11-24', never)).toEqual(made('b'));
    expect(readdirSync(folder)).toEqual(['four']);
  });
});
