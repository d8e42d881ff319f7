import { languages } from '../language/Language';
import type { LocalizedText } from '../language/LocalizedText';
import { numbersIn } from '../operation/terms/numbersIn';
import type { CitedSource, Entry, Place } from './Entry';
import { isSameSource } from './isSameSource';
import { matchStatements, type Match } from './matchStatements';
import { plain } from './plain';

/** In what an entry differs from what was published, in words that quote neither: `its date`, and where. */
export type Difference = {
  /** A fact changed, or the wording alone. */
  readonly of: 'fact' | 'wording';
  readonly what: string;
  readonly place: Place;
};

/**
 * In what an entry differs from what was published. What is new beside it is no difference: nobody has read otherwise.
 */
export function differences(then: Entry, now: Entry): readonly Difference[] {
  const at = now.place;
  return [
    ...Object.entries(then.values).flatMap(([what, value]) =>
      value === undefined || value === now.values[what] ? [] : [{ of: 'fact', what, place: at } as const],
    ),
    ...Object.entries(then.texts).flatMap(([what, text]) => inText(what, text, now.texts[what], at)),
    ...inSources('its sources', then.sources, now.sources, at),
    ...matchStatements(then.statements, now.statements).flatMap((match) =>
      inStatement(match, then.statement ?? 'statements', at),
    ),
  ];
}

function inStatement({ then, now }: Match, list: string, place: Place): readonly Difference[] {
  const one = `one of its ${list}`;
  if (now === undefined) return [{ of: 'fact', what: `${one}, which is gone or says something else`, place }];
  const at = now.place;
  return [
    ...(['role', 'date'] as const).flatMap((key) =>
      then[key] === undefined || then[key] === now[key]
        ? []
        : [{ of: 'fact', what: `the ${key} of ${one}`, place: at } as const],
    ),
    ...((then.with ?? []).every((id) => now.with?.includes(id))
      ? []
      : [{ of: 'fact', what: `whom it worked with in ${one}`, place: at } as const]),
    ...inText(`the text of ${one}`, then.text, now.text, at),
    ...inSources(`the sources of ${one}`, then.sources, now.sources, at),
  ];
}

/** @param then nothing that was published differs from a text that is new; a translation may be missing again. */
function inText(
  what: string,
  then: LocalizedText | undefined,
  now: LocalizedText | undefined,
  place: Place,
): readonly Difference[] {
  if (then === undefined) return [];
  if (now === undefined) return [{ of: 'fact', what: `${what}, which is gone`, place }];
  const both = languages.flatMap((language) =>
    then[language] === undefined || now[language] === undefined
      ? []
      : [{ language, a: plain(then[language]), b: plain(now[language]) }],
  );
  const sorted = (text: string, language: (typeof languages)[number]): string =>
    numbersIn(text, language).toSorted().join(' ');
  if (both.some(({ language, a, b }) => sorted(a, language) !== sorted(b, language)))
    return [{ of: 'fact', what: `the numbers in ${what}`, place }];
  return both.every(({ a, b }) => a === b) ? [] : [{ of: 'wording', what, place }];
}

function inSources(
  what: string,
  then: readonly CitedSource[],
  now: readonly CitedSource[],
  place: Place,
): readonly Difference[] {
  return then.every((one) => now.some((other) => isSameSource(one, other)))
    ? []
    : [{ of: 'fact', what: `${what}, of which one is gone`, place }];
}
