import { didYouMean } from '../didYouMean';
import { quote } from '../messages/quote';
import { correctedSchema, subjectSchema } from '../schema/subjectSchema';
import { findInFiles, type CrossCheck, type Evidence } from './CrossCheck';
import { idsOf } from './idsOf';
import { unknownReferenceMessage } from './unknownReferenceMessage';

/** The lists that a correction or an addition can be about an entry of, beside agencies and countries, which have checks of their own. */
export const subjectLists = { figure: 'figures', step: 'steps', unknown: 'unknowns', conflict: 'conflicts', source: 'sources' } as const;
type Kind = keyof typeof subjectLists;

/** Every entry that an addition is about is there. A correction may be about one that it took out, and one that was never published may be gone, but none may be mistyped. */
export const unknownSubjects: CrossCheck = function* (evidence) {
  for (const [schema, mayBeGone] of [[subjectSchema, false], [correctedSchema, true]] as const) {
    for (const { file, path, value } of findInFiles<typeof schema>(schema, evidence)) {
      for (const kind of Object.keys(subjectLists) as Kind[]) {
        const id = value[kind];
        const known = id === undefined ? undefined : idsOf(entryList(evidence, kind));
        if (id === undefined || known === undefined || known.has(id)) continue;
        const meant = didYouMean(id, known);
        if (mayBeGone && meant === undefined) continue;
        const list = kind === 'source' ? 'sources.yaml' : `the ${subjectLists[kind]} of operation.yaml`;
        yield { file, path: [...path, kind], at: 'value', message: `there is no ${kind} ${quote(id)} in ${list}; ${unknownReferenceMessage(id, known)}` };
      }
    }
  }
};

/** The list that entries of a kind stand in, right or wrong. */
export function entryList({ values }: Evidence, kind: Kind): unknown {
  if (kind === 'source') return values['sources.yaml'];
  const operation = values['operation.yaml'];
  return typeof operation === 'object' && operation !== null ? (operation as Record<string, unknown>)[subjectLists[kind]] : undefined;
}
