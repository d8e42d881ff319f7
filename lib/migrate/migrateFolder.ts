import { dataFileNames, type DataFileName, type DataFiles } from '../operation/DataFiles';
import { isWithdrawn } from '../operation/schema/withdrawnSchema';
import { decodeText } from '../operation/yaml/decodeText';
import { parseYaml } from '../operation/yaml/parseYaml';
import type { FolderTexts, MigrationStep, RegistryTexts, Remark } from './MigrationStep';
import { migrationSteps } from './migrationSteps';

/** A remark with its line, counted from 1. */
export type PlacedRemark = Omit<Remark, 'path'> & { readonly line: number };

/** What becomes of a folder: its new texts and those of the registry's files, those alone that changed; or why it stays as it is. */
export type MigratedFolder =
  | { readonly changed: ReadonlyMap<DataFileName, string>; readonly registry: RegistryTexts; readonly done: readonly PlacedRemark[]; readonly toCheck: readonly PlacedRemark[] }
  | { readonly hindered: readonly PlacedRemark[] };

/** Takes an operation's files through all changes of the format. Nothing is made of a folder in which a file can't be read. */
export function migrateFolder({ contents, registry: known }: Pick<DataFiles, 'contents' | 'registry'>, steps: readonly MigrationStep[] = migrationSteps): MigratedFolder {
  if (isOfWithdrawn(contents.get('operation.yaml'))) return { changed: new Map(), registry: new Map(), done: [], toCheck: [] };
  const read = dataFileNames.map((file) => readText(file, contents.get(file)));
  const hindered = read.flatMap((one) => ('hindered' in one ? one.hindered : []));
  if (hindered.length > 0) return { hindered };
  const before = Object.fromEntries(read.flatMap((one) => ('text' in one ? [[one.file, one.text]] : []))) as FolderTexts;
  const registryBefore = registryTexts(known);
  let [texts, registry] = [before, registryBefore];
  const done: Remark[] = [];
  const toCheck: Remark[] = [];
  for (const step of steps) {
    const stepped = step.run(texts, registry);
    if ('hindered' in stepped) return { hindered: placed(stepped.hindered, texts) };
    [texts, registry] = [stepped.texts, stepped.registry];
    done.push(...stepped.done);
    toCheck.push(...stepped.toCheck);
  }
  const changed = dataFileNames.filter((file) => texts[file] !== before[file]).map((file) => [file, texts[file]] as const);
  const registered = [...registry].filter(([name, text]) => registryBefore.get(name) !== text);
  return { changed: new Map(changed), registry: new Map(registered), done: placed(done, texts), toCheck: placed(toCheck, texts) };
}

/** The registry's files that can be read; one that can't is told of by the check. */
function registryTexts(registry: DataFiles['registry']): RegistryTexts {
  return new Map(
    [...(registry?.contents ?? [])].flatMap(([name, content]) => {
      const decoded = typeof content === 'object' && 'unreadable' in content ? undefined : decodeText(content);
      return decoded !== undefined && 'text' in decoded ? [[name, decoded.text] as const] : [];
    }),
  );
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

/** A withdrawn operation has one file, which is of no older form. */
function isOfWithdrawn(content: Parameters<typeof readText>[1]): boolean {
  const read = readText('operation.yaml', content);
  return 'text' in read && isWithdrawn(parseYaml(read.text).root?.value);
}

function placed(remarks: readonly Remark[], texts: FolderTexts): readonly PlacedRemark[] {
  const parsed = Object.fromEntries(dataFileNames.map((file) => [file, parseYaml(texts[file])])) as Record<DataFileName, ReturnType<typeof parseYaml>>;
  return remarks.map(({ file, path, message }) => ({ file, line: parsed[file].placeOf({ path, at: 'value', message }).line, message }));
}
