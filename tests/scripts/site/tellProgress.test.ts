import { afterEach, describe, expect, it, vi } from 'vitest';
import { tellProgress } from '../../../scripts/site/tellProgress';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What is said while each of four parts takes so long. */
function said(milliseconds: number): unknown[] {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  let time = 1000;
  const tell = tellProgress('Pictures', 4, () => time);
  for (let done = 1; done <= 4; done += 1) {
    time += milliseconds;
    tell(done);
  }
  return log.mock.calls.flat();
}

describe('how far a work is', () => {
  it('is said every few seconds', () => {
    expect(said(3000)).toEqual(['Pictures: 2 of 4', 'Pictures: 4 of 4']);
  });

  it('is not said of short work', () => {
    expect(said(1000)).toEqual([]);
  });
});
