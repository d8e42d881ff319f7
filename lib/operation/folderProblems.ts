import { reservedName } from '../address/reservedName';
import { foreignFault } from './characters/foreignFault';
import { dataFileNames, type DataFiles } from './DataFiles';
import { didYouMean } from './didYouMean';
import { quote } from './messages/quote';
import { fileError, type Problem } from './Problem';
import { idSchema } from './schema/idSchema';
import { findBannedTerms } from './terms/findBannedTerms';

/** What is wrong with an operation's folder itself: its name, and YAML files that nothing would read. `folder` is the folder as problems name it. */
export function folderProblems({ slug, contents }: DataFiles, folder: string): readonly Problem[] {
  const name = idSchema.safeParse(slug);
  const misnamed = name.error?.issues.map(({ message }) => `the folder's name ${message}`) ?? [];
  const reason = misnamed.length === 0 ? reservedName(slug, 'operation') : undefined;
  const reserved = reason === undefined ? [] : [`the folder's name cannot be ${quote(slug)}, ${reason}; choose another name`];
  const banned = findBannedTerms(slug).map(({ term }) => `${quote(term)} is never used here; choose another name for the folder`);
  const extra = [...contents.keys()].filter((file) => !(dataFileNames as readonly string[]).includes(file));
  return [...[...misnamed, ...reserved, ...banned].map((message) => fileError(folder, message)), ...extra.map((file) => fileError(`${folder}/${file}`, extraMessage(file)))];
}

function extraMessage(file: string): string {
  const foreign = foreignFault(file, { faultOf: (plain) => (dataFileNames.some((name) => name === plain) ? undefined : extraMessage(plain)) });
  if (foreign !== undefined) return foreign;
  const meant = didYouMean(file, dataFileNames);
  return `no operation has a file of this name; ${meant === undefined ? `the files are ${dataFileNames.join(', ')}` : `did you mean ${quote(meant)}?`}`;
}
