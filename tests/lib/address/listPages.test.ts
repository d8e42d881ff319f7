import { describe, expect, it } from 'vitest';
import { listPageName, listPageNumber, listPath } from '../../../lib/address/listPages';
import { agencyIdSchema } from '../../../lib/operation/schema/idSchema';

describe('listPages', () => {
  it('knows its own names by number, and no others', () => {
    for (const number of [1, 2, 9, 10, 25]) expect(listPageNumber(listPageName(number))).toBe(number);
    for (const name of ['list-0', 'list-1', 'list-01', 'lists', 'my-list', 'list-two']) expect(listPageNumber(name)).toBeUndefined();
    expect(listPath('en', 'blackwrist', 2)).toBe('/en/blackwrist/list-2/');
  });

  it('leaves its names to no agency', () => {
    expect(agencyIdSchema.safeParse('list-3').success).toBe(false);
    expect(agencyIdSchema.safeParse('list-of-agencies').success).toBe(true);
  });
});
