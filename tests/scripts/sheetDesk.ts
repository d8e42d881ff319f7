import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runExport } from '../../scripts/sheet/runExport';
import { runImport } from '../../scripts/sheet/runImport';
import { frozenData } from '../../scripts/test/frozenSite';
import { today, validTexts } from '../lib/operation/validOperation';

/** What a command answered. */
export type Answer = { readonly code: number; readonly printed: string; readonly complained: string };

/** A folder on the disk with the small operation, a copy of the frozen ones, and room for sheets beside them. */
export class SheetDesk {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'sheet-'));
  readonly dataFolder = path.join(this.folder, 'data');

  constructor() {
    cpSync(frozenData, this.dataFolder, { recursive: true });
    mkdirSync(path.join(this.dataFolder, 'example'));
    for (const [name, text] of Object.entries(validTexts)) writeFileSync(this.fileOf('example', name), text);
  }

  fileOf(slug: string, name = 'agencies.yaml'): string {
    return path.join(this.dataFolder, slug, name);
  }

  write(name: string, content: string | Uint8Array): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, content);
    return file;
  }

  runImport(...args: readonly string[]): Answer {
    return answerOf((desk) => runImport(args, { ...desk, dataFolder: this.dataFolder, today }));
  }

  runExport(...args: readonly string[]): Answer & { readonly written: string } {
    let written = '';
    const answer = answerOf((desk) => runExport(args, { ...desk, dataFolder: this.dataFolder, today }, (text) => (written += text)));
    return { ...answer, written };
  }

  /** Every file of the data folder with what it holds. */
  snapshot(): Readonly<Record<string, string>> {
    const names = readdirSync(this.dataFolder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(path.join(this.dataFolder, name)).isFile());
    return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(this.dataFolder, name), 'latin1')]));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

function answerOf(run: (desk: { print: (text: string) => void; complain: (text: string) => void }) => number): Answer {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = run({ print: (text) => printed.push(text), complain: (text) => complained.push(text) });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}
