import { sourceReferenceSchema } from '../schema/citationSchema';
import { idSchema } from '../schema/idSchema';
import { findInFiles, type Evidence, type Found } from './CrossCheck';

/** Every id that a record gives itself; references to it are left out. */
export function* addressIds(evidence: Evidence): Generator<Found<string>> {
  const references = new Set([...findInFiles(sourceReferenceSchema, evidence)].map(({ path }) => path));
  for (const found of findInFiles(idSchema, evidence)) {
    if (found.path.at(-1) === 'id' && !references.has(found.path)) yield found;
  }
}
