import { z } from 'zod';
import type { Operation } from '../operation/Operation';
import { factsSchema } from './factsSchema';
import { imprintOf, imprintSchema } from './Imprint';
import { toFacts } from './toFacts';

const fileSchema = z.object({ $schema: z.string(), ...imprintSchema.shape, operation: factsSchema });

/** `operation.json`: every fact of an operation, in all languages. */
export function operationJson(operation: Operation): string {
  const facts = toFacts(operation);
  return jsonText({ $schema: '../operation.schema.json', ...imprintOf(facts), operation: facts });
}

/** `operation.schema.json`: what every `operation.json` holds, as JSON Schema (draft-07). */
export function operationJsonSchema(): string {
  return jsonText(z.toJSONSchema(fileSchema, { target: 'draft-07', io: 'output' }));
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
