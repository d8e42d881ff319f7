import { describe, expect, it } from 'vitest';
import { shiftClear } from '../../../lib/stage/shiftClear';

const stage = { width: 400, height: 200 };
const buttons = { left: 10, top: 80, right: 46, bottom: 190 };

describe('shiftClear', () => {
  it('leaves a pin where it is whole and free', () => {
    expect(shiftClear([200, 100], [buttons], stage)).toEqual([0, 0]);
  });

  it('brings a pin in from outside, with some room around it', () => {
    expect(shiftClear([-100, 100], [], stage)).toEqual([140, 0]);
    expect(shiftClear([500, 300], [], stage)).toEqual([-140, -140]);
  });

  it('takes a pin out from under the buttons by the shortest way', () => {
    expect(shiftClear([40, 150], [buttons], stage)).toEqual([26, 0]);
    expect(shiftClear([30, 85], [buttons], stage)).toEqual([0, -25]);
  });

  it('does not take it from under some to under others', () => {
    const others = { left: 50, top: 100, right: 200, bottom: 190 };
    expect(shiftClear([40, 150], [buttons, others], stage)).toEqual([26, -70]);
  });

  it('knows no way where all is covered', () => {
    expect(shiftClear([40, 150], [{ left: 0, top: 0, right: 400, bottom: 200 }], stage)).toBeUndefined();
  });
});
