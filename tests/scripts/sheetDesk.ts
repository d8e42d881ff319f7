import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

  /** The small operation tells its agencies itself, as is done where there is no registry. */
  private readonly smallFolder = path.join(this.folder, 'small', 'data');

  constructor() {
    cpSync(frozenData, this.dataFolder, { recursive: true });
    mkdirSync(path.join(this.smallFolder, 'example'), { recursive: true });
    for (const folder of ['_help', '_topics']) cpSync(path.join(frozenData, folder), path.join(this.smallFolder, folder), { recursive: true });
    for (const [name, text] of Object.entries(validTexts)) writeFileSync(this.fileOf('example', name), text);
  }

  /** The data folder that an operation is in. */
  folderOf(slug: string | undefined): string {
    return slug !== undefined && existsSync(path.join(this.dataFolder, slug)) ? this.dataFolder : this.smallFolder;
  }

  fileOf(slug: string, name = 'agencies.yaml'): string {
    return path.join(this.folderOf(slug), slug, name);
  }

  write(name: string, content: string | Uint8Array): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, content);
    return file;
  }

  runImport(...args: readonly string[]): Answer {
    return answerOf((desk) => runImport(args, { ...desk, dataFolder: this.folderOf(args.find((arg) => !arg.startsWith('-'))), today }));
  }

  runExport(...args: readonly string[]): Answer & { readonly written: string } {
    let written = '';
    const answer = answerOf((desk) => runExport(args, { ...desk, dataFolder: this.folderOf(args.find((arg) => !arg.startsWith('-'))), today }, (text) => (written += text)));
    return { ...answer, written };
  }

  /** Every file of both data folders with what it holds. */
  snapshot(): Readonly<Record<string, string>> {
    const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)).filter((name) => statSync(name).isFile());
    return Object.fromEntries([this.dataFolder, this.smallFolder].flatMap(filesIn).map((name) => [path.relative(this.folder, name), readFileSync(name, 'latin1')]));
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
