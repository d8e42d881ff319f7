import { expect, it } from 'vitest';
import { targetOf } from '../../scripts/deploy/Target';

it.each([
  ['/srv/map', { folder: '/srv/map' }],
  ['example.org:/srv/map', { host: 'example.org', folder: '/srv/map' }],
  ['deploy@example.org:/srv/map-2', { host: 'deploy@example.org', folder: '/srv/map-2' }],
])('deploys to %s', (text, target) => {
  expect(targetOf(text)).toEqual(target);
});

it.each(['map', 'example.org:map', '-oProxyCommand=x:/srv/map', '/srv/map; rm -rf /', 'example.org:/srv/$(x)', 'user@:/srv', ''])('refuses %s as a place to deploy to', (text) => {
  expect(targetOf(text)).toBeUndefined();
});
