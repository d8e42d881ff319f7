import { createHash } from 'node:crypto';
import type { Facts } from './factsSchema';

/** The version of an operation's facts, `sha256-3f2a9c01b7de`: it differs when any of them differs, and only then. It is not an order. */
export function versionOf(facts: Facts): string {
  return `sha256-${createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 12)}`;
}
