import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../scripts/supply/askNpm';
import { readAuditExceptions } from '../../../scripts/supply/AuditException';
import { judgeAudit, type AuditReport } from '../../../scripts/supply/judgeAudit';

const exception = {
  id: 'CVE-2025-69993', aliases: ['GHSA-aaaa-bbbb-cccc'], package: 'leaflet', reason: 'We give elements.', test: 'a.test.ts', since: '2026-01-01', expires: '2026-06-30',
};
const reported = (name: string, number: string): AuditReport => ({
  auditReportVersion: 2,
  vulnerabilities: {
    [name]: { via: [{ name, title: 'Reads strings as HTML', severity: 'moderate', url: `https://github.com/advisories/${number}` }] },
    'what-uses-it': { via: [name] },
  },
});
const nothing: AuditReport = { auditReportVersion: 2, vulnerabilities: {} };

describe('the audit', () => {
  it('passes when nothing is reported', () => expect(judgeAudit(nothing, [exception], '2026-06-30')).toEqual([]));

  it('passes over a report that is an exception, by any of its numbers', () => {
    for (const number of ['CVE-2025-69993', 'GHSA-aaaa-bbbb-cccc']) expect(judgeAudit(reported('leaflet', number), [exception], '2026-06-30')).toEqual([]);
  });

  it.each([['leaflet', 'GHSA-zzzz-zzzz-zzzz'], ['another', 'CVE-2025-69993']])('fails on a report that is none: %s, %s', (name, number) => {
    expect(judgeAudit(reported(name, number), [exception], '2026-06-30')).toEqual([`${name}: Reads strings as HTML (moderate), https://github.com/advisories/${number}`]);
  });

  it('fails on an exception from the day after its last, reported or not', () => {
    expect(judgeAudit(nothing, [exception], '2026-07-01')).toEqual(['audit-exceptions.yaml: CVE-2025-69993 expired on 2026-06-30; look at it again.']);
  });
});

describe('the exceptions', () => {
  const exceptions = readAuditExceptions();

  it('name a test that is there, and last a year at most', () => {
    expect(exceptions.map(({ id }) => id)).toContain('CVE-2025-69993');
    for (const { id, test, since, expires } of exceptions) {
      expect(existsSync(test), `${id}: ${test}`).toBe(true);
      expect(Date.parse(expires) - Date.parse(since), id).toBeLessThanOrEqual(366 * 86_400_000);
    }
  });
});

describe('an answer of npm', () => {
  it('is a report where the registry gave one', () => expect(readAnswer(JSON.stringify(nothing))).toEqual({ json: nothing }));

  it.each([
    [{ message: '405 Method Not Allowed - POST https://host/bulk', statusCode: 405, error: { summary: '' } }],
    [{ message: 'request to https://host/bulk failed, reason: connect ECONNREFUSED', error: { summary: '' } }],
    [{ error: { code: 'ENOTFOUND', summary: 'getaddrinfo ENOTFOUND host' } }],
  ])('is missing where the registry can’t be asked: %j', (printed) => expect(readAnswer(JSON.stringify(printed))).toHaveProperty('unreachable'));

  it.each([JSON.stringify({ error: { code: 'ENOLOCK', summary: 'no lock file' } }), JSON.stringify({ message: '401 Unauthorized', statusCode: 401, error: {} }), 'Segmentation fault', ''])(
    'is a fault where anything else went wrong: %s',
    (printed) => expect(readAnswer(printed)).toHaveProperty('fault'),
  );
});
