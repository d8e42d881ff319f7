import { languages } from '../../language/Language';
import type { LocalizedText } from '../../language/LocalizedText';
import { findInFiles, type CrossCheck } from '../crossChecks/CrossCheck';
import { languageDescriptions } from '../schema/enumDescriptions';
import { localizedNameSchema, localizedTextSchema } from '../schema/localizedTextSchema';
import { haveSameDigits, numbersMissing } from '../terms/numbersIn';

/** A text whose numbers are other ones in another language: one of the two is a slip. */
export const differingNumbers: CrossCheck = function* (evidence) {
  for (const schema of [localizedNameSchema, localizedTextSchema]) {
    for (const { file, path, value } of findInFiles(schema, evidence)) {
      for (const { language, message } of numberFaults(value)) yield { file, path: [...path, language], at: 'value', message };
    }
  }
};

/** What is wrong with the numbers of a text by language: for each language whose numbers differ from those of the first one that is there. */
export function numberFaults(text: LocalizedText): readonly { readonly language: keyof LocalizedText; readonly message: string }[] {
  const [first, ...others] = languages.filter((language) => text[language] !== undefined);
  if (first === undefined) return [];
  const source = text[first] ?? '';
  return others.flatMap((language) => {
    const own = text[language] ?? '';
    if (haveSameDigits(source, own)) return [];
    const lacking = numbersMissing(source, first, own, language);
    const added = numbersMissing(own, language, source, first);
    if (lacking.length === 0 && added.length === 0) return [];
    const says = [
      ...(added.length > 0 ? [`only ${languageDescriptions[language]} says ${added.join(', ')}`] : []),
      ...(lacking.length > 0 ? [`only ${languageDescriptions[first]} says ${lacking.join(', ')}`] : []),
    ];
    return [{ language, message: `the numbers differ between languages: ${says.join('; ')}; check both against the source` }];
  });
}
