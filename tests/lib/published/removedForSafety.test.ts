import { describe, expect, it } from 'vitest';
import { bend } from '../operation/problemLines';
import { releaseOf, useComparison } from './releases';

const { data, lines, after } = useComparison();

/** A place that nobody may learn of again, in each kind of text, and an id made of it. */
const planted = 'Vrubelton';
const then = releaseOf({
  'operation.yaml': bend('operation.yaml', 'The work began.', `The work began in ${planted} with 7 people.`).replace(
    'Arrests.',
    `Arrests in ${planted}.`,
  ),
  'agencies.yaml': bend('agencies.yaml', 'Took the case on.', `Took the case of ${planted} on.`),
});

const removal = 'removed-for-safety: [{ date: 2026-11-24 }]\n';

describe('a detail that was removed for safety', () => {
  it('is asked for an answer until there is one, and never quoted', () => {
    const told = lines(then);
    expect(told.length).toBeGreaterThan(2);
    expect(told.join('\n')).not.toContain(planted);
  });

  it('needs the day alone, whatever changed or is gone with it', () => {
    const steps = bend('operation.yaml', '', '').replace(/steps:\n(?: {2}.*\n| {4}.*\n)+/, 'steps: []\n');
    expect(steps).toContain('steps: []');
    data.write('example/operation.yaml', `${steps}${removal}`);
    expect(lines(then)).toEqual([]);
  });

  it('needs one more entry where another one was removed before, on the same day too', () => {
    const before = releaseOf({ 'operation.yaml': `${bend('operation.yaml', 'The work began.', planted)}${removal}` });
    const change = ['operation.yaml', 'as-of: 2019-05-23', 'as-of: 2019-05-23'] as const;
    expect(after(...change, removal, before)).toHaveLength(1);
    expect(after(...change, 'removed-for-safety: [{ date: 2026-11-24 }, { date: 2026-11-24 }]\n', before)).toEqual([]);
  });

  it('lets the whole operation be a draft, also where its facts are out of sight by then', () => {
    for (const release of [then, new Map([['example', undefined]])])
      expect(after('operation.yaml', 'topic: fraud', 'topic: fraud', `status: draft\n${removal}`, release)).toEqual([]);
  });

  it('answers for its own operation alone', () => {
    data.write('example/operation.yaml', `${bend('operation.yaml', '', '')}${removal}`);
    expect(lines(new Map([...then, ...releaseOf({}, 'other')]))).toEqual([
      expect.stringMatching(/^error data\/other:1:1 was published/),
    ]);
  });
});
