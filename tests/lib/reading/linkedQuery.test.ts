import { describe, expect, it } from 'vitest';
import { linkedQuery } from '../../../lib/reading/linkedQuery';
import { firstReading } from '../../../lib/reading/Reading';

describe('linkedQuery', () => {
  it.each([
    ['?fbclid=x&utm_source=y&gclid=z', {}, ''],
    ['?utm_source=y&role=support', { roles: ['support' as const] }, '?role=support'],
    ['?theme=dark&childId=map-1&list=open&v=2', {}, '?theme=dark&list=open'],
    ['?agency=nobody&step=never', {}, ''],
    ['?THEME=dark&__proto__=x&q%00=1', {}, ''],
    ['', { find: 'a&fbclid=b' }, '?q=a%26fbclid%3Db'],
  ])('makes of %j with %j chosen %j', (query, choice, expected) => {
    expect(linkedQuery(query, { ...firstReading, ...choice })).toBe(expected);
  });

  it('says of a page about an agency only what differs from it', () => {
    const own = { agencies: ['europol'] };
    expect(linkedQuery('?fbclid=x', { ...firstReading, opened: own }, own)).toBe('');
    expect(linkedQuery('?fbclid=x', firstReading, own)).toBe('?agency=');
  });
});
