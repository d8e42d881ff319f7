import { expect, it } from 'vitest';
import { secretIn } from '../../../lib/embed/secretIn';

it.each([
  ['#?secret=aB3dE5fG7h', 'aB3dE5fG7h'],
  ['#europol#?secret=aB3dE5fG7h', 'aB3dE5fG7h'],
  ['#?a=b&secret=aB3dE5fG7h&c=d', 'aB3dE5fG7h'],
])('finds WordPress’ word in %s', (hash, secret) => {
  expect(secretIn(hash)).toBe(secret);
});

it.each(['', '#', '#europol', '#?secret=', '#mysecret=abc', '#?secret=<b>', `#?secret=${'a'.repeat(101)}`])('finds none in %s', (hash) => {
  expect(secretIn(hash)).toBe('');
});
