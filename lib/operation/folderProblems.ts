import { dataFileNames, type DataFiles } from './DataFiles';
import { didYouMean } from './didYouMean';
import { quote } from './messages/quote';
import type { Problem } from './Problem';
import { idSchema } from './schema/idSchema';

/** What is wrong with an operation's folder itself: its name, and YAML files that nothing would read. `folder` is the folder as problems name it. */
export function folderProblems({ slug, contents }: DataFiles, folder: string): readonly Problem[] {
  const name = idSchema.safeParse(slug);
  const misnamed = name.error?.issues.map(({ message }) => problem(folder, `the folder's name ${message}`)) ?? [];
  const extra = [...contents.keys()].filter((file) => !(dataFileNames as readonly string[]).includes(file));
  return [...misnamed, ...extra.map((file) => problem(`${folder}/${file}`, extraMessage(file)))];
}

function extraMessage(file: string): string {
  const meant = didYouMean(file, dataFileNames);
  return `no operation has a file of this name; ${meant === undefined ? `the files are ${dataFileNames.join(', ')}` : `did you mean ${quote(meant)}?`}`;
}

function problem(file: string, message: string): Problem {
  return { file, line: 1, column: 1, field: '', message };
}
