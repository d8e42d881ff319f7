import { languages } from '../language/Language';
import type { Statement } from './Entry';
import { isSameSource } from './isSameSource';
import { plain } from './plain';

/** A statement of the last release and what it has become; nothing where it is gone. */
export type Match = { readonly then: Statement; readonly now: Statement | undefined };

/**
 * Which statement of now each of the last release is: the one with the same text in any language; of what is left, one
 * of the same role, date and source; and at last the only one that is left.
 */
export function matchStatements(then: readonly Statement[], now: readonly Statement[]): readonly Match[] {
  const left = new Set(now);
  const found = new Map<Statement, Statement>();
  const take = (isSame: (a: Statement, b: Statement) => boolean): void => {
    for (const old of then.filter((one) => !found.has(one))) {
      const match = [...left].find((one) => isSame(old, one));
      if (match === undefined) continue;
      found.set(old, match);
      left.delete(match);
    }
  };
  take(saysTheSame);
  take(
    (a, b) =>
      a.role === b.role &&
      a.date === b.date &&
      a.sources.some((one) => b.sources.some((other) => isSameSource(one, other))),
  );
  if (then.length - found.size === 1 && left.size === 1) take(() => true);
  return then.map((one) => ({ then: one, now: found.get(one) }));
}

function saysTheSame({ text: a }: Statement, { text: b }: Statement): boolean {
  return languages.some(
    (language) => a[language] !== undefined && b[language] !== undefined && plain(a[language]) === plain(b[language]),
  );
}
