import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadHelp } from '../../../lib/help/loadHelp';
import { toHelpViews } from '../../../lib/help/toHelpViews';
import { DataError } from '../../../lib/operation/DataError';
import { runCheck } from '../../../scripts/desk/runCheck';
import { eachWithDataFolder } from '../operation/dataFolders';
import { today } from '../operation/validOperation';

const data = eachWithDataFolder();

describe('loadHelp', () => {
  it('has no entry where there is no folder of it', () => {
    rmSync(path.join(data.path, '_help'), { recursive: true });
    expect(loadHelp({ dataFolder: data.path, today })).toEqual([]);
  });

  it('throws what is wrong, which check tells too', async () => {
    data.write('_help/help.yaml', '- id: Child helpline\n');
    expect(() => loadHelp({ dataFolder: data.path, today })).toThrow(DataError);
    const printed: string[] = [];
    expect(await runCheck([], { print: (text) => printed.push(text), complain: () => undefined, dataFolder: data.path, today })).toBe(1);
    expect(printed.join('\n')).toContain("data/_help/help.yaml:1:7 error id: 'Child helpline' is not an id;");
  });
});

describe('the frozen file of help', () => {
  const entries = loadHelp();

  it('has something for readers of every language, and an emergency number first', () => {
    for (const language of ['en', 'bg'] as const) {
      const views = toHelpViews(entries, language);
      expect(views[0]?.telephone).toEqual({ words: '112', href: 'tel:112' });
      expect(views.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('shows a number unbroken, and dials it without its spaces', () => {
    expect(toHelpViews(entries, 'bg').map(({ telephone }) => telephone)).toContainEqual({ words: '116\u00a0111', href: 'tel:116111' });
  });
});
