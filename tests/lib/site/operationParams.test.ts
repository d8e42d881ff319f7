import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { agencyParams, listParams, operationParams } from '../../../lib/site/operationParams';
import { blackwrist } from '../../data/blackwrist';
import { writeWithdrawnOperation } from '../../fixtures/operations/withdrawn';

describe('operationParams', () => {
  it('has the real operation', () => {
    expect(operationParams()).toContainEqual({ operation: 'blackwrist' });
  });
});

describe('agencyParams', () => {
  it('has each of its agencies', () => {
    const agencies = agencyParams().filter(({ operation }) => operation === 'blackwrist');
    expect(agencies.map(({ agency }) => agency)).toEqual(blackwrist.agencies.map(({ id }) => id));
  });
});

describe('a withdrawn operation', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it('has its page and one below it, also where there is no other operation', () => {
    const dataFolder = mkdtempSync(path.join(tmpdir(), 'params-'));
    writeWithdrawnOperation(dataFolder);
    vi.stubEnv('DATA_FOLDER', dataFolder);
    expect([operationParams(), agencyParams(), listParams()]).toEqual([[{ operation: 'gone' }], [], [{ operation: 'gone', agency: 'list' }]]);
    rmSync(dataFolder, { recursive: true });
  });
});
