import { languages } from '../../language/Language';
import { findInFiles, type CrossCheck } from '../crossChecks/CrossCheck';
import { operationValue } from '../crossChecks/operationValue';
import { languageDescriptions } from '../schema/enumDescriptions';
import { localizedNameSchema, localizedTextSchema } from '../schema/localizedTextSchema';

/** A text that is not there in every language of the site: its readers see another language. */
export const missingTranslations: CrossCheck = function* (evidence) {
  const shown = operationValue(evidence, 'default-language');
  if (shown === undefined) return;
  for (const schema of [localizedNameSchema, localizedTextSchema]) {
    for (const { file, path, value } of findInFiles(schema, evidence)) {
      for (const language of languages) {
        if (language === shown || value[language] !== undefined || value[shown] === undefined) continue;
        const message = `'${language}' is missing; readers of the ${languageDescriptions[language]} page see the ${languageDescriptions[shown]} text until it is translated`;
        yield { file, path: [...path, language], at: 'missing', message };
      }
    }
  }
};
