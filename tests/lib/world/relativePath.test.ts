import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativePath } from '../../../lib/world/relativePath';
import { parsePath } from './parsePath';

describe('relativePath', () => {
  it('writes a ring as an absolute start, relative steps and z for the last side', () => {
    expect(relativePath([[12, 34], [11, 36], [14, 32], [12, 34]])).toBe('M12 34l-1 2 3-4z');
  });

  it('writes a line without z', () => {
    expect(relativePath([[0, 0], [5, -1], [7, 3]])).toBe('M0 0l5-1 2 4');
  });

  it('rounds places, not steps, so that small errors don’t add up', () => {
    expect(relativePath([[0, 0], [1.4, 0.6], [2.8, 0.4], [4.2, 1.6]])).toBe('M0 0l1 1 2-1 1 2');
  });

  it('leaves out points that fall on the one before or on the way', () => {
    expect(relativePath([[0, 0], [0.2, 0.1], [2, 2], [3, 3], [5, 5], [5, 9]])).toBe('M0 0l5 5 0 4');
  });

  it('keeps a spike that goes out and comes back', () => {
    expect(relativePath([[0, 0], [4, 0], [2, 0], [2, 3]])).toBe('M0 0l4 0-2 0 0 3');
  });

  it('is empty for what is too small to draw', () => {
    expect(relativePath([[1, 1], [1.2, 1.1], [0.9, 1.2], [1, 1]])).toBe('');
    expect(relativePath([[1, 1], [3, 1], [1, 1]])).toBe('');
    expect(relativePath([])).toBe('');
  });

  it('can be read back: it starts and ends where the line does, to half a unit', () => {
    const coordinate = fc.double({ min: -50, max: 2050, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 30 }), (line) => {
        const [subpath] = parsePath(relativePath(line));
        fc.pre(subpath !== undefined && !subpath.isClosed);
        expect(subpath?.points[0]).toEqual(line[0]?.map((value) => Math.round(value) + 0));
        expect(subpath?.points.at(-1)).toEqual(line.at(-1)?.map((value) => Math.round(value) + 0));
      }),
    );
  });
});
