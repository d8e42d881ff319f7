import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkData } from '../../../scripts/site/checkData';
import { frozenData } from '../../../scripts/test/frozenSite';
import { writeWithdrawnOperation } from '../../fixtures/operations/withdrawn';
import { writeShared } from '../../fixtures/operations/writeShared';

let parent = '';

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'check-'));
  for (const folder of ['blackwrist', '_agencies']) cpSync(path.join(frozenData, folder), path.join(parent, 'data', folder), { recursive: true });
  writeShared(path.join(parent, 'data'));
  vi.stubEnv('DATA_FOLDER', path.join(parent, 'data'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(parent, { recursive: true });
});

function bend(file: string, text: string, bent: string): void {
  const where = path.join(parent, 'data', file);
  const before = readFileSync(where, 'utf8');
  expect(before).toContain(text);
  writeFileSync(where, before.replace(text, bent));
}

function check(): { readonly isRight: boolean; readonly lines: readonly string[] } {
  const lines: string[] = [];
  return { isRight: checkData((line) => lines.push(line)), lines };
}

describe('checkData', () => {
  it('says nothing of data that is right', () => {
    expect(check()).toEqual({ isRight: true, lines: [] });
  });

  it('lets a site be built whose only operation was withdrawn', () => {
    rmSync(path.join(parent, 'data/blackwrist'), { recursive: true });
    writeWithdrawnOperation(path.join(parent, 'data'));
    expect(check()).toEqual({ isRight: true, lines: [] });
  });

  it('refuses a topic that is wrong', () => {
    writeFileSync(path.join(parent, 'data/_topics/fraud.yaml'), 'label: { en: Fraud }\nhelp: [emergency]\n');
    expect(check()).toEqual({ isRight: false, lines: [expect.stringContaining("data/_topics/fraud.yaml:1:8 label.bg: 'bg' is missing;"), '1 error in the data files.'] });
  });

  it('prints one error with its place and its cure, and counts it', () => {
    bend('_agencies/thailand-dsi.yaml', '  country: THA\n', '  country: THL\n');
    const { isRight, lines } = check();
    expect(isRight).toBe(false);
    expect(lines).toEqual([
      expect.stringMatching(/^data\/_agencies\/thailand-dsi\.yaml:\d+:\d+ seat\.country: 'THL' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' \(Thailand\)\?$/),
      '1 error in the data files.',
    ]);
  });

  it('prints an error of the registry once, however many operations it stops', () => {
    cpSync(path.join(frozenData, 'operation-h'), path.join(parent, 'data/operation-h'), { recursive: true });
    bend('_agencies/interpol.yaml', 'country: FRA', 'country: FRN');
    expect(check().lines).toEqual([expect.stringContaining("data/_agencies/interpol.yaml:6:12 seat.country: 'FRN' is not"), '1 error in the data files.']);
  });

  it('prints every error of every file, and counts them', () => {
    bend('blackwrist/agencies.yaml', 'role: investigation', 'role: investigating');
    bend('blackwrist/operation.yaml', 'as-of: 2019-05-23', 'as-of: 2019-05-32');
    bend('blackwrist/sources.yaml', 'read: whole', 'read: most');
    const { isRight, lines } = check();
    expect(isRight).toBe(false);
    expect(lines.map((line) => /\/(\w+\.yaml):\d+:\d+ /.exec(line)?.[1])).toEqual(['agencies.yaml', 'operation.yaml', 'sources.yaml', undefined]);
    expect(lines.at(-1)).toBe('3 errors in the data files.');
  });
});
