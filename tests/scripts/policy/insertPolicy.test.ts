import { expect, it } from 'vitest';
import { insertPolicy } from '../../../scripts/policy/insertPolicy';

it.each([
  ['<html><head><title>x</title></head>', '<html><head><meta http-equiv="Content-Security-Policy" content="a &quot;b&quot; $&"/><title>x</title></head>'],
  ['<html><head><meta charSet="utf-8"/><title>x</title></head>', '<html><head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="a &quot;b&quot; $&"/><title>x</title></head>'],
])('puts the policy before all that it has a say about in %s', (html, expected) => {
  expect(insertPolicy(html, 'a "b" $&')).toBe(expected);
});

it('refuses a page without a head', () => {
  expect(() => insertPolicy('<p>x</p>', 'a')).toThrow('without a head');
});
