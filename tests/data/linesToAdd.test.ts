import { expect, it } from 'vitest';
import { linesToAdd, publishedAddresses } from '../browser/setup/publishedAddresses';

it('names addresses that are not published yet as lines below their headings, and no others', () => {
  const brought = ['/bg/nix/', '/bg/nix/feed.xml', '/bg/nix/map.png', '/data/nix/agencies.csv', '/embed/bg/nix/one/', '/oembed/bg/nix.json'];
  expect(linesToAdd([...publishedAddresses(), ...brought])).toBe(`## Pages for frames
/embed/bg/nix/one/

## Pages for readers
/bg/nix/

## With SITE_URL
/bg/nix/feed.xml
/oembed/bg/nix.json

## Pictures
/bg/nix/map.png

## Data
/data/nix/agencies.csv`);
});
