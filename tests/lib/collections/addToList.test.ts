import { expect, it } from 'vitest';
import { addToList } from '../../../lib/collections/addToList';

it('keeps what is added under a key in its order, and keys in theirs', () => {
  const lists = new Map<string, number[]>();
  for (const [key, item] of [['b', 1], ['a', 2], ['b', 3]] as const) addToList(lists, key, item);
  expect([...lists]).toEqual([['b', [1, 3]], ['a', [2]]]);
});
