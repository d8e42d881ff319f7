import type { CrossCheck } from '../crossChecks/CrossCheck';
import { operationValue } from '../crossChecks/operationValue';

const who = { editor: 'the editor', 'second-reader': 'a second reader' } as const;

/** An operation that readers see, although two persons have not yet checked every fact against its source. */
export const missingSignOff: CrossCheck = function* (evidence) {
  const operation = evidence.values['operation.yaml'];
  if (typeof operation !== 'object' || operation === null || operationValue(evidence, 'status') === 'draft') return;
  const file = 'operation.yaml';
  if (!('sign-off' in operation)) {
    const example = `sign-off: { editor: ${evidence.today}, second-reader: ${evidence.today} }`;
    yield { file, path: ['sign-off'], at: 'missing', message: `'sign-off' is missing; when two persons have checked every fact against its source, write the days on which they did, as in ${example}` };
    return;
  }
  const signOff = operationValue(evidence, 'sign-off');
  if (signOff === undefined) return;
  for (const role of ['editor', 'second-reader'] as const) {
    if (signOff[role] !== undefined) continue;
    const message = `'${role}' is missing; when ${who[role]} has checked every fact against its source, write the day, as in ${role}: ${evidence.today}`;
    yield { file, path: ['sign-off', role], at: 'missing', message };
  }
};
