import { localizedNameSchema, localizedTextSchema } from '../schema/localizedTextSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';
import { operationValue } from './operationValue';

/** Every text is there in the operation's default language, which stands in for a missing translation. */
export const defaultLanguage: CrossCheck = function* (evidence) {
  const language = operationValue(evidence, 'default-language');
  if (language === undefined) return;
  const message = `'${language}' is missing; a text must be there in the operation's default language`;
  for (const schema of [localizedNameSchema, localizedTextSchema]) {
    for (const { file, path, value } of findInFiles(schema, evidence)) {
      if (value[language] === undefined) yield { file, path: [...path, language], at: 'missing', message };
    }
  }
};
