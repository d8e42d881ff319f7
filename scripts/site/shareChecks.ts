import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Lets this process's children find what it, or one of them, has checked of the data (`checkedBefore`), in a folder that CHECKED_OPERATIONS names.
 *
 * @returns what takes the folder away; children that are started later check for themselves.
 */
export function shareChecks(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'checked-operations-'));
  process.env.CHECKED_OPERATIONS = folder;
  return () => {
    delete process.env.CHECKED_OPERATIONS;
    rmSync(folder, { recursive: true, force: true });
  };
}
