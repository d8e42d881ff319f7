import { dataFileNames, type DataFileName, type DataFiles } from '../operation/DataFiles';
import { decodeText } from '../operation/yaml/decodeText';
import { parseYaml } from '../operation/yaml/parseYaml';
import type { FolderTexts, MigrationStep, Remark } from './MigrationStep';
import { migrationSteps } from './migrationSteps';

/** A remark with its line, counted from 1. */
export type PlacedRemark = Omit<Remark, 'path'> & { readonly line: number };

/** What becomes of a folder: its new texts, those alone that changed; or why it stays as it is. */
export type MigratedFolder =
  | { readonly changed: ReadonlyMap<DataFileName, string>; readonly done: readonly PlacedRemark[]; readonly toCheck: readonly PlacedRemark[] }
  | { readonly hindered: readonly PlacedRemark[] };

/** Takes an operation's files through all changes of the format. Nothing is made of a folder in which a file can't be read. */
export function migrateFolder({ contents }: Pick<DataFiles, 'contents'>, steps: readonly MigrationStep[] = migrationSteps): MigratedFolder {
  const read = dataFileNames.map((file) => readText(file, contents.get(file)));
  const hindered = read.flatMap((one) => ('hindered' in one ? one.hindered : []));
  if (hindered.length > 0) return { hindered };
  const before = Object.fromEntries(read.flatMap((one) => ('text' in one ? [[one.file, one.text]] : []))) as FolderTexts;
  let texts = before;
  const done: Remark[] = [];
  const toCheck: Remark[] = [];
  for (const step of steps) {
    const stepped = step.run(texts);
    if ('hindered' in stepped) return { hindered: placed(stepped.hindered, texts) };
    texts = stepped.texts;
    done.push(...stepped.done);
    toCheck.push(...stepped.toCheck);
  }
  const changed = dataFileNames.filter((file) => texts[file] !== before[file]).map((file) => [file, texts[file]] as const);
  return { changed: new Map(changed), done: placed(done, texts), toCheck: placed(toCheck, texts) };
}

type ReadText = { readonly file: DataFileName; readonly text: string } | { readonly hindered: readonly PlacedRemark[] };

function readText(file: DataFileName, content: string | Uint8Array | { readonly unreadable: string } | undefined): ReadText {
  if (content === undefined) return { hindered: [{ file, line: 1, message: 'the file is missing' }] };
  if (typeof content === 'object' && 'unreadable' in content) return { hindered: [{ file, line: 1, message: content.unreadable }] };
  const decoded = decodeText(content);
  if ('message' in decoded) return { hindered: [{ file, line: 1, message: decoded.message }] };
  const { faults } = parseYaml(decoded.text);
  return faults.length > 0 ? { hindered: faults.map(({ line, message }) => ({ file, line, message })) } : { file, text: decoded.text };
}

function placed(remarks: readonly Remark[], texts: FolderTexts): readonly PlacedRemark[] {
  const parsed = Object.fromEntries(dataFileNames.map((file) => [file, parseYaml(texts[file])])) as Record<DataFileName, ReturnType<typeof parseYaml>>;
  return remarks.map(({ file, path, message }) => ({ file, line: parsed[file].placeOf({ path, at: 'value', message }).line, message }));
}
