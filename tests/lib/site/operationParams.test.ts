import { describe, expect, it } from 'vitest';
import { agencyParams, operationParams } from '../../../lib/site/operationParams';
import { blackwrist } from '../../data/blackwrist';

describe('operationParams', () => {
  it('has the real operation', () => {
    expect(operationParams()).toContainEqual({ operation: 'blackwrist' });
  });
});

describe('agencyParams', () => {
  it('has each of its agencies', () => {
    const agencies = agencyParams().filter(({ operation }) => operation === 'blackwrist');
    expect(agencies.map(({ agency }) => agency)).toEqual(blackwrist.agencies.map(({ id }) => id));
  });
});
