import { check, skip, type Counts } from '../test/Counts';
import { askNpm, type Answer } from './askNpm';
import { readAuditExceptions } from './AuditException';
import { expired, judgeAudit, type AuditReport } from './judgeAudit';

/**
 * Asks npm's registry for known weaknesses of what is installed, and for the signatures of it, and prints what is wrong.
 *
 * @param today as YYYY-MM-DD, in UTC.
 * @returns the counts of the two checks. A registry that can't be reached, or answers no such question, is a check that was skipped.
 */
export function runAudit(today = new Date().toISOString().slice(0, 10)): Counts[] {
  const exceptions = readAuditExceptions();
  const late = expired(exceptions, today);
  return [
    late.length > 0
      ? report('Exceptions to the audit', { json: {} }, () => late)
      : report('No known weakness', askNpm('audit'), (json) => judgeAudit(json as AuditReport, exceptions, today)),
    report('Signatures of packages', askNpm('audit', 'signatures'), (json) => {
      const { invalid, missing } = json as { invalid: readonly Signed[]; missing: readonly Signed[] };
      return [...invalid.map(({ name, version }) => `${name} ${version} has a wrong signature`), ...missing.map(({ name, version }) => `${name} ${version} has no signature`)];
    }),
  ];
}

type Signed = { readonly name: string; readonly version: string };

function report(name: string, answer: Answer, judge: (json: unknown) => readonly string[]): Counts {
  if ('unreachable' in answer) return skip(`${name}: not checked, since the registry did not answer (${answer.unreachable.split('\n', 1).join('')})`);
  const faults = 'fault' in answer ? [answer.fault] : judge(answer.json);
  return check(name, faults.length === 0, faults);
}
