import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { guestScript } from '../../../lib/embed/guestScript';

it('needs nothing but a browser: out of a frame it only reads the address', () => {
  const dataset: Record<string, string> = { theme: 'light' };
  const window: Record<string, unknown> = { document: { documentElement: { dataset } }, location: { search: '?theme=dark' }, URLSearchParams };
  window.window = window.parent = window;
  runInNewContext(guestScript({ blocks: [], facts: [] }), window);
  expect(dataset).toEqual({ theme: 'dark' });
});
