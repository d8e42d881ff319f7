import { describe, expect, it } from 'vitest';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist } from '../../data/blackwrist';
import { seatOf } from '../../fixtures/seatOf';

describe('toOperationView without the translation of a place', () => {
  it('marks what a page shows as the place with its language, as it does every other text', () => {
    const agencies = blackwrist.agencies.map((agency) => ({ ...agency, seat: { ...seatOf(agency), place: { en: 'Lyon' } } }));
    // Now `place` is the bare string 'Lyon, Франция'; nothing shows the marked `seat.text`.
    expect(toOperationView({ ...blackwrist, agencies }, 'bg').agencies[0]?.place).not.toBeTypeOf('string');
  });
});
