import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { guestScript } from '../../../lib/embed/guestScript';

it('needs nothing but a browser: out of a frame it only reads the address', () => {
  const dataset: Record<string, string> = { theme: 'light' };
  const element = { dataset: { room: JSON.stringify({ blocks: [], facts: [] }) } };
  const window: Record<string, unknown> = { document: { documentElement: { dataset }, currentScript: element }, location: { search: '?theme=dark' }, URLSearchParams };
  window.window = window.parent = window;
  runInNewContext(guestScript(), window);
  expect(dataset).toEqual({ theme: 'dark' });
});
