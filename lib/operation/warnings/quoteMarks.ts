import { isLanguage, type Language } from '../../language/Language';
import type { CrossCheck, Evidence } from '../crossChecks/CrossCheck';
import type { Path } from '../Finding';
import { languageDescriptions } from '../schema/enumDescriptions';
import { findTexts } from '../terms/findTexts';

type Rule = { readonly wrong: RegExp; readonly right: string };

// “ ends a quotation in Bulgarian and begins one in English, so what stands beside it tells which of the two it is.
const rules: Readonly<Record<Language, readonly Rule[]>> = {
  en: [
    { wrong: /["„«»]|(?<=[^\s([{/\p{Pd}‘])“/u, right: 'write “ before the words and ” after them' },
    { wrong: /'/u, right: 'write ’ for an apostrophe' },
  ],
  bg: [{ wrong: /["”«»]|“(?=[\p{L}\p{N}])/u, right: 'write „ before the words and “ after them' }],
};

/** Quote marks that are straight or another language's. */
export const quoteMarks: CrossCheck = function* (evidence) {
  for (const { file, path, value } of findTexts(evidence)) {
    const language = languageOf(evidence, path);
    if (language === undefined) continue;
    for (const { wrong, right } of rules[language]) {
      const mark = wrong.exec(value)?.[0];
      if (mark !== undefined) yield { file, path, at: 'value', message: `${mark} is not the mark of ${languageDescriptions[language]} text here; ${right}` };
    }
  }
};

/** A text by language stands under its language; a source's title has the source's. */
function languageOf({ values }: Evidence, path: Path): Language | undefined {
  const key = path.at(-1);
  if (isLanguage(key)) return key;
  const sources = values['sources.yaml'] as readonly { language?: unknown }[];
  const language = sources[Number(path[0])]?.language;
  return isLanguage(language) ? language : undefined;
}
