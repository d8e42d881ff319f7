import { describe, expect, it } from 'vitest';
import { figuresOf, medians } from '../../../scripts/bench/figuresOf';
import { bytesUntil, type RequestSeen } from '../../../scripts/bench/RequestSeen';
import type { Visit } from '../../../scripts/bench/visitPage';

const page: RequestSeen = { address: '/', kind: 'document', start: 0, end: 200, bytes: 1000, parts: [{ time: 200, bytes: 900 }] };
const script: RequestSeen = { address: '/a.js', kind: 'script', start: 250, end: 600, bytes: 5000, parts: [{ time: 400, bytes: 2000 }, { time: 600, bytes: 2900 }] };
const later: RequestSeen = { address: '/live.js', kind: 'script', start: 1050, end: 1500, bytes: 40_000, parts: [] };
const pressing: Visit = { seen: { shift: 0, longTasks: [], popup: 450 }, requests: [page, script] };

describe('bytesUntil', () => {
  it('counts whole answers with their headers, and of others the parts that had come', () => {
    expect(bytesUntil([page, script], 450)).toBe(1000 + 2000);
  });

  it('counts everything when no time is given', () => {
    expect(bytesUntil([page, script])).toBe(6000);
  });
});

describe('figuresOf', () => {
  const longTasks = [{ start: 100, duration: 90 }, { start: 500, duration: 130 }, { start: 1600, duration: 70 }];

  it('parts what a page does by itself from what it does once a reader shows interest', () => {
    const calm: Visit = { seen: { firstPaint: 300, interest: 1000, live: 1700, shift: 0.01, longTasks }, requests: [page, script, later] };
    expect(figuresOf({ calm, pressing })).toEqual({
      bytesUntilPopup: 3000,
      popup: 450,
      firstPaint: 300,
      scriptsBefore: 1,
      scriptBytesBefore: 5000,
      scriptsAfterPaint: -50,
      layoutShift: 0.01,
      blockedBefore: 80,
      blockedAfter: 20,
      liveAfterInterest: 700,
      requests: 3,
      bytes: 46_000,
    });
  });

  it('counts all of a page that waits for nobody as before interest', () => {
    const calm: Visit = { seen: { firstPaint: 300, live: 1700, shift: 0, longTasks }, requests: [page, script, later] };
    expect(figuresOf({ calm, pressing })).toMatchObject({ scriptsBefore: 2, blockedBefore: 100, live: 1700 });
    expect(figuresOf({ calm, pressing })).not.toHaveProperty('blockedAfter');
  });

  it('says nothing of when scripts begin on a page that has none', () => {
    const calm: Visit = { seen: { firstPaint: 300, shift: 0, longTasks: [] }, requests: [page] };
    expect(figuresOf({ calm, pressing })).not.toHaveProperty('scriptsAfterPaint');
  });
});

describe('medians', () => {
  it('takes each figure by itself', () => {
    const round = (firstPaint: number, shift: number) => figuresOf({ calm: { seen: { firstPaint, shift, longTasks: [] }, requests: [page] }, pressing });
    expect(medians([round(300, 0.3), round(100, 0.2), round(200, 0.1)])).toMatchObject({ firstPaint: 200, layoutShift: 0.2 });
  });
});
