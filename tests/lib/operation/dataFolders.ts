import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { writeShared } from '../../fixtures/operations/writeShared';
import { validTexts } from './validOperation';

/** A data folder for each test of a file: `example` in it is without an error. */
export type DataFolder = { path: string; write: (file: string, content: string | Uint8Array) => void };

/** Makes a data folder anew before each test, and removes it after. */
export function eachWithDataFolder(): DataFolder {
  const folder: DataFolder = {
    path: '',
    write: (file, content) => {
      const target = path.join(folder.path, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, content);
    },
  };
  beforeEach(() => {
    folder.path = path.join(mkdtempSync(path.join(tmpdir(), 'desk-')), 'data');
    mkdirSync(folder.path);
    writeShared(folder.path);
    for (const [name, text] of Object.entries(validTexts)) folder.write(`example/${name}`, text);
  });
  afterEach(() => rmSync(path.dirname(folder.path), { recursive: true }));
  return folder;
}
