import { operationSchema } from '../schema/operationSchema';
import { localizedNameSchema, localizedTextSchema } from '../schema/localizedTextSchema';
import { findInFiles, type CrossCheck } from './CrossCheck';

/** Every text is there in the operation's default language, which stands in for a missing translation. */
export const defaultLanguage: CrossCheck = function* (evidence) {
  const operation = evidence.values['operation.yaml'] as Record<string, unknown> | null | undefined;
  const language = operationSchema.shape['default-language'].safeParse(operation?.['default-language']);
  if (!language.success) return;
  const message = `'${language.data}' is missing; a text must be there in the operation's default language`;
  for (const schema of [localizedNameSchema, localizedTextSchema]) {
    for (const { file, path, value } of findInFiles(schema, evidence)) {
      if (value[language.data] === undefined) yield { file, path: [...path, language.data], at: 'missing', message };
    }
  }
};
