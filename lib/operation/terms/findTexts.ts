import type { DataFileName } from '../DataFiles';
import type { Path } from '../Finding';
import { findInFiles, type Evidence } from '../crossChecks/CrossCheck';
import { sourceSchema } from '../schema/sourcesSchema';
import { shownTextSchema } from '../schema/textSchema';

/** A text that readers see, where it stands, and whether it is the title of a source, which nobody here wrote. */
export type FoundText = { readonly file: DataFileName; readonly path: Path; readonly value: string; readonly isTitle: boolean };

/** Every text that readers see, in every language, except addresses and the titles of laws. */
export function* findTexts(evidence: Evidence): Generator<FoundText> {
  const laws = new Set([...findInFiles(sourceSchema, evidence)].filter(({ value }) => value.law).map(({ path }) => path[0]));
  for (const found of findInFiles(shownTextSchema, evidence)) {
    const isTitle = found.file === 'sources.yaml' && found.path.at(-1) === 'title';
    if (!isTitle || !laws.has(found.path[0] ?? '')) yield { ...found, isTitle };
  }
}
