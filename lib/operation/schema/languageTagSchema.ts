import { z } from 'zod';
import { languageTagFault } from './languageTagFault';

/** The language of a text by its BCP 47 tag, in canonical form: `da`, `pt-BR`, `zh-Hant`. */
export const languageTagSchema = z
  .string()
  .check(({ value, issues }) => {
    const message = languageTagFault(value);
    if (message !== undefined) issues.push({ code: 'custom', input: value, message });
  })
  .meta({ pattern: '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?(-([a-z\\d]{5,8}|\\d[a-z\\d]{3}))*$' });
