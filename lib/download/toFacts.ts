import type { Operation } from '../operation/Operation';
import { factsSchema, type Facts } from './factsSchema';

/** What is published of an operation, its keys in one fixed order, so that the same facts are always the same bytes. */
export function toFacts(operation: Operation): Facts {
  return factsSchema.parse(operation);
}
