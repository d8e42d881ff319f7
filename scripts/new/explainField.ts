import { z } from 'zod';
import { isLanguage } from '../../lib/language/Language';
import { required } from '../../lib/operation/schema/schemaAt';
import type { Field } from './fieldsByLine';

type Schema = z.core.$ZodType;

/** A sentence about a field, and what it is about, so that it need not be said twice. */
export type Explanation = { readonly about: string; readonly text: string };

/** What the schema says of a field: a sentence, then one for each of its choices and for each field between its brackets, two spaces deeper. */
export function explainField({ key, schema, isInLine }: Field): readonly Explanation[] {
  // That a text has a language is said once, at the head of the file.
  if (isLanguage(key)) return [];
  const own = sentence(schema);
  return [{ about: `${key}: ${own}`, text: own }, ...choices(key, schema), ...(isInLine ? fieldsWithin(schema) : [])];
}

function sentence(schema: Schema): string {
  const { description = '' } = z.globalRegistry.get(schema) ?? {};
  const isOptional = schema instanceof z.ZodExactOptional && !description.includes('left out');
  return isOptional ? `${description} May be left out.` : description;
}

function choices(key: string, schema: Schema): readonly Explanation[] {
  const choice = required(schema);
  if (!(choice instanceof z.ZodEnum)) return [];
  const descriptions = (z.globalRegistry.get(schema)?.enumDescriptions ?? []) as readonly string[];
  return choice.options.map((option, index) => ({ about: `${key} = ${option}`, text: `  ${option}: ${descriptions[index] ?? ''}` }));
}

function fieldsWithin(schema: Schema): readonly Explanation[] {
  const record = required(schema);
  if (record instanceof z.ZodArray) return fieldsWithin(record.element);
  if (!(record instanceof z.ZodObject)) return [];
  const fields = Object.entries(record.shape as Record<string, Schema>).filter(([key]) => !isLanguage(key));
  return fields.map(([key, child]) => `${key}: ${sentence(child)}`).map((about) => ({ about, text: `  ${about}` }));
}
