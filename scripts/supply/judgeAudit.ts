import type { AuditException } from './AuditException';

/** What npm says of one package: `via` holds reports, and the names of packages whose reports reach this one. */
type Vulnerability = { readonly via: readonly (string | Advisory)[] };
type Advisory = { readonly name: string; readonly title: string; readonly url: string; readonly severity: string };

/** The part of `npm audit --json` (its version 2) that is read. */
export type AuditReport = { readonly auditReportVersion: 2; readonly vulnerabilities: Readonly<Record<string, Vulnerability>> };

/**
 * Holds a report of npm against the exceptions.
 *
 * @param today as YYYY-MM-DD, in UTC.
 * @returns a line for each report that no exception covers, and for each exception that counts no longer; none when all is well.
 */
export function judgeAudit(report: AuditReport, exceptions: readonly AuditException[], today: string): string[] {
  const advisories = Object.values(report.vulnerabilities).flatMap(({ via }) => via.filter((each) => typeof each !== 'string'));
  const unknown = advisories.filter((advisory) => !exceptions.some((exception) => covers(exception, advisory)));
  return [...new Set(unknown.map(({ name, severity, title, url }) => `${name}: ${title} (${severity}), ${url}`)), ...expired(exceptions, today)];
}

/** A line for each exception whose last day is before `today` (YYYY-MM-DD). */
export function expired(exceptions: readonly AuditException[], today: string): string[] {
  return exceptions.filter(({ expires }) => expires < today).map(({ id, expires }) => `audit-exceptions.yaml: ${id} expired on ${expires}; look at it again.`);
}

/** npm names a report by its address, which ends in the number that GitHub gave it. */
function covers(exception: AuditException, { name, url }: Advisory): boolean {
  return name === exception.package && [exception.id, ...exception.aliases].some((number) => url.endsWith(`/${number}`));
}
