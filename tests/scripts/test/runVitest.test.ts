import { expect, it } from 'vitest';
import { countsOf } from '../../../scripts/test/runVitest';

const test = (fullName: string, status: string) => ({ fullName, status });

it('names each test that failed, and each that did not run', () => {
  const report = { numPassedTests: 1, testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [test('holds', 'passed'), test('breaks', 'failed'), test('waits', 'skipped')] }] };
  expect(countsOf(report)).toEqual({ passed: 1, failed: ['a.test.ts: breaks'], skipped: ['a.test.ts: waits'] });
});

it('names a file that failed before its tests, though another has a test that failed', () => {
  const report = {
    numPassedTests: 0,
    testResults: [
      { name: 'a.test.ts', status: 'failed', assertionResults: [test('breaks', 'failed')] },
      { name: 'b.test.ts', status: 'failed', assertionResults: [test('waits', 'skipped')] },
    ],
  };
  expect(countsOf(report).failed).toEqual(['a.test.ts: breaks', 'b.test.ts: failed beside its tests']);
});
