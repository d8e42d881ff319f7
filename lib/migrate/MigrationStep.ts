import type { DataFileName } from '../operation/DataFiles';
import type { Path } from '../operation/Finding';

/** The texts of an operation's files, each of which can be read as YAML. */
export type FolderTexts = Readonly<Record<DataFileName, string>>;

/** The texts of the registry's files, by name, each of which can be read as YAML. */
export type RegistryTexts = ReadonlyMap<string, string>;

/** Something about a place in a file, in words that go on after `operation.yaml:30: `. The path is one of the new text. */
export type Remark = { readonly file: DataFileName; readonly path: Path; readonly message: string };

/** What a step made of a folder. */
export type Stepped = {
  readonly texts: FolderTexts;
  readonly registry: RegistryTexts;
  /** What it did, in a sentence without its full stop; nothing where the folder was in the new form already. */
  readonly done: readonly Remark[];
  /** What a person must decide or check. */
  readonly toCheck: readonly Remark[];
};

/** One change of the format. A folder that is in the new form already comes out as it was. */
export type MigrationStep = {
  /** What it is about, for tests and for those who read the list. */
  readonly name: string;
  /** @returns what hinders it in place of a result, where a value must be mended first. */
  readonly run: (texts: FolderTexts, registry: RegistryTexts) => Stepped | { readonly hindered: readonly Remark[] };
};
