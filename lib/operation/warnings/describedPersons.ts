import type { CrossCheck, Evidence } from '../crossChecks/CrossCheck';
import { quote } from '../messages/quote';
import { findFullNames, findPersonWords } from '../terms/findPersons';
import { findTexts, type FoundText } from '../terms/findTexts';

/** A text that seems to name somebody, or to say who a child is. A machine cannot know, so an editor judges. */
export const describedPersons: CrossCheck = function* (evidence) {
  const known = namesIn(evidence);
  for (const found of findTexts(evidence)) {
    const { file, path, value, isTitle } = found;
    if (isName(found)) continue;
    for (const message of personFaults(value, known, isTitle)) yield { file, path, at: 'value', message };
  }
};

/** What in a text seems to be about a single person, and what to do about it. */
export function personFaults(text: string, known: readonly string[], isTitle = false): readonly string[] {
  const cure = isTitle ? 'leave the title out' : 'leave it out';
  return [
    ...findPersonWords(text).map(({ words }) => `${quote(words)} says who a child or somebody around one is, which the map never tells; ${cure}`),
    ...findFullNames(text, known).map(({ words }) => `${quote(words)} looks like a person's name, which the map never tells; ${cure} unless it is nobody's`),
  ];
}

/** Names of agencies, publishers, places and the operation itself. */
function isName({ file, path }: FoundText): boolean {
  const key = path.at(-2);
  if (file === 'operation.yaml') return path.length === 2 && key === 'name';
  return key === 'name' || key === 'abbreviation' || key === 'place' || key === 'publisher' || key === 'via';
}

function namesIn(evidence: Evidence): readonly string[] {
  const registered = [...evidence.registry.agencies.values()].flatMap(({ name, abbreviation, alsoWritten, formerly, seat }) => [
    ...[name, abbreviation ?? {}, seat?.place ?? {}, ...formerly.map((before) => before.name)].flatMap((text) => Object.values(text)),
    ...alsoWritten,
  ]);
  return [...registered, ...[...findTexts(evidence)].filter(isName).map(({ value }) => value)];
}
