import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { physicalDirections } from './physicalDirections';

const folder = 'components/styles';

/** Where left is meant: a place on the map, which lies as the world does, whichever way its words are read. */
const geometry: readonly string[] = ['.plane { left: calc(50cqw - var(--x) * var(--width)) }', '.live.leaflet-container { direction: ltr }', '.map-pan { direction: ltr }'];

describe('the style sheets', () => {
  it('say start and end, not left and right, but where a place on the map is meant', () => {
    const found = readdirSync(folder).flatMap((file) => physicalDirections(readFileSync(`${folder}/${file}`, 'utf8')));
    expect(found.toSorted()).toEqual(geometry.toSorted());
  });
});

describe('physicalDirections', () => {
  it.each([
    ['.a { margin-left: 1px; }', ['.a { margin-left: 1px }']],
    ['@media print { .a, .b { border-right: 0; float: left; } }', ['.a, .b { border-right: 0 }', '.a, .b { float: left }']],
    ['.a { border-top-left-radius: 2px; text-align: right; right: 0; }', ['.a { border-top-left-radius: 2px }', '.a { text-align: right }', '.a { right: 0 }']],
    ['.a { padding: 1px 2px 1px 3px; inset: 0 auto auto 0; border-radius: 4px 0 0 4px; }', ['.a { padding: 1px 2px 1px 3px }', '.a { inset: 0 auto auto 0 }', '.a { border-radius: 4px 0 0 4px }']],
    ['.a { direction: ltr; box-shadow: -4px 0 0 red; background: linear-gradient(90deg, red, blue); }', ['.a { direction: ltr }', '.a { box-shadow: -4px 0 0 red }', '.a { background: linear-gradient(90deg, red, blue) }']],
  ])('finds in %s what is not the same in a mirror', (css, found) => {
    expect(physicalDirections(css)).toEqual(found);
  });

  it.each(['.a { margin: 0 auto; padding: 1px 2px 3px; inset: auto 0 0; border-radius: 12px 12px 0 0; }', '.a { margin-inline-start: 1px; text-align: start; box-shadow: 0 2px 4px red; }', '[dir=\'rtl\'] .a { direction: rtl; }', '/* left: 0; */ .a { top: 0; }'])(
    'finds nothing in %s',
    (css) => {
      expect(physicalDirections(css)).toEqual([]);
    },
  );
});
