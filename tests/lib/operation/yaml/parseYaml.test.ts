import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../../lib/operation/yaml/parseYaml';

const plain = (text: string) => JSON.parse(JSON.stringify(parseYaml(text).root?.value)) as unknown;
const report = (text: string) => parseYaml(text).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('parseYaml', () => {
  it('leaves words and dates texts, and numbers numbers', () => {
    expect(plain('a: no\nb: 2017-06\nc: 2018-01-16\nd: 2017\ne: -41.29\nf: 100.50\ng: 12:30\nh: ~\ni: on')).toEqual({
      a: 'no', b: '2017-06', c: '2018-01-16', d: 2017, e: -41.29, f: 100.5, g: '12:30', h: null, i: 'on',
    });
  });
  it('keeps keys of every object as keys of the record', () => {
    const value = parseYaml('__proto__: { a: 1 }\nconstructor: 2\ntoString: 3').root?.value as object;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(value)).toBeNull();
  });
  it('gives a number as it is written', () => {
    expect(parseYaml('a: [{ b: 2017.10 }]').sourceOf(['a', 0, 'b'])).toBe('2017.10');
  });

  it.each([
    ['a: .nan', '1:4', "'.nan'"],
    ['a: -.inf', '1:4', "'-.inf'"],
    ['a: 0o17', '1:4', "'0o17'"],
    ['a: 0x7E1', '1:4', "'0x7E1'"],
    ['a: 017', '1:4', "'017'"],
    ['a: 1e3', '1:4', "'1e3'"],
    ['a: +7', '1:4', "'+7'"],
  ])('refuses %s', (text, place, value) => {
    expect(report(text)).toEqual([`${place} ${value} is not a plain number; write it as in 2017 or -41.29, or put it in quotes if it is a text`]);
  });

  it.each([
    ['a: 1\nb: 2\na: 3', "3:1 the key 'a' stands twice in this record; remove one of the two"],
    ['a: *x', "1:4 '*x' stands for a text elsewhere in the file; write the text out, or put it in quotes if it begins with '*'"],
    ['a: &x b', "1:7 '&x' names a text for use elsewhere; remove it, or put the text in quotes if it begins with '&'"],
    ['a: !!binary b', "1:13 'tag:yaml.org,2002:binary' gives a type; remove it, or put the text in quotes if it begins with '!'"],
    ['a: !own b', "1:4 a text that begins with '!' must stand in quotes"],
    ['a:\n\t- b', '2:1 the line begins with a tab; use spaces'],
    ['a: b: c', "1:4 there is a second ': ' here, or the next line begins too far to the right; put a text that holds ': ' in quotes"],
    ['a: [b', '1:6 a bracket or brace that opens before this place is never closed'],
    ['a: "b', '1:6 a quote that opens before this place is never closed'],
    ['a: @b', '1:4 a text cannot begin with this character; put the text in quotes'],
    ['a: "\\q"', "1:5 a backslash between double quotes has a meaning of its own; write '\\\\' for a backslash, or use single quotes"],
    ['[a]: b', '1:1 a key must be one plain word'],
    ['a: 1\n---\nb: 2', "2:1 the file is cut in two by '---' or '...'; remove that line"],
    ['a: b\nc', "2:1 something is missing here: a comma between two entries, or the ': ' after a key"],
  ])('says what is wrong with %j', (text, message) => {
    expect(report(text)).toEqual([message]);
  });

  it('does not expand a text that names itself over and over', () => {
    const laughs = ['a: &a [x, x]', ...[...'bcdefghij'].map((key, index) => `${key}: &${key} [${`*${'abcdefghij'[index]},`.repeat(9)}]`)].join('\n');
    expect(report(laughs).length).toBeGreaterThan(9);
  });

  it.each(['[', '{a: ', '- ', '? ', '[\n', 'a:\n '])('refuses %j ten thousand times over', (piece) => {
    expect(report(piece.repeat(10_000)).length).toBeGreaterThan(0);
  });
  it('refuses records that stand deeper than any file needs', () => {
    expect(report(`${'['.repeat(30)}${']'.repeat(30)}`)).toEqual(['1:21 records and lists stand too deep inside one another']);
  });
});
