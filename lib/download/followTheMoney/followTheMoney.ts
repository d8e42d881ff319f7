import type { Operation } from '../../operation/Operation';
import { agencyEntities } from './agencyEntities';
import { operationEntities } from './operationEntities';

/**
 * `followthemoney.jsonl`: all published operations as entities of the FollowTheMoney model, version 4, an entity in JSON on each line. Drafts are
 * never in it.
 */
export function followTheMoney(operations: readonly Operation[]): string {
  const published = operations.filter(({ status }) => status === 'published');
  const entities = [...agencyEntities(published), ...published.flatMap(operationEntities)];
  return entities.map((entity) => `${JSON.stringify(entity)}\n`).join('');
}
