import { checkFile, type CheckedFile } from '../../../lib/operation/checkFile';
import { checkTogether } from '../../../lib/operation/checkTogether';
import { currentDay } from '../../../lib/operation/currentDay';
import { dataFileNames, type DataFileName } from '../../../lib/operation/DataFiles';
import type { Problem } from '../../../lib/operation/Problem';
import { registryOf } from '../../../lib/operation/registry/registryOf';
import { fileSchemas } from '../../../lib/operation/schema/fileSchemas';
import { warnings } from '../../../lib/operation/warnings/warnings';
import { knownTopics } from '../../../lib/topic/knownTopics';
import { frozenData } from '../../../scripts/test/frozenSite';
import { realFiles } from './RealFile';

/** Checks an operation over and over with one of its files broken; the two others are read once. */
export function problemChecker(slug: string): (broken?: { readonly name: DataFileName; readonly text: string }) => readonly Problem[] {
  const today = currentDay();
  const topics = knownTopics(frozenData, today);
  const sound = Object.fromEntries(realFiles(slug).map(({ name, text }) => [name, checkFile(text, fileSchemas[name])])) as Record<DataFileName, CheckedFile>;
  return (broken) => {
    const files = broken ? { ...sound, [broken.name]: checkFile(broken.text, fileSchemas[broken.name]) } : sound;
    const report = checkTogether(files, slug, today, { registry: registryOf(undefined, today), topics }, warnings);
    return [...report.errors, ...report.warnings];
  };
}

/** The file that a problem is in. */
export function fileOf({ file }: Problem): DataFileName | undefined {
  return dataFileNames.find((name) => file.endsWith(`/${name}`));
}
