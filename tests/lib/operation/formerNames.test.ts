import { describe, expect, it } from 'vitest';
import { checkOperations } from '../../../lib/operation/checkOperations';
import { loadOperation, loadOperations } from '../../../lib/operation/loadOperation';
import { formatProblem } from '../../../lib/operation/Problem';
import { eachWithDataFolder } from './dataFolders';
import { today, validTexts } from './validOperation';

const data = eachWithDataFolder();

function write(slug: string, formerly: string, replace: (text: string) => string = (text) => text): void {
  for (const [name, text] of Object.entries(validTexts)) data.write(`${slug}/${name}`, name === 'operation.yaml' ? replace(text + formerly) : text);
}

const errors = () => checkOperations({ dataFolder: data.path, today }).errors.map(formatProblem);

describe('former names of operations', () => {
  it('are kept with the operation', () => {
    write('first', 'formerly: [premiere, debut]\n');
    expect(errors()).toEqual([]);
    expect(loadOperation('first', { dataFolder: data.path, today }).formerly).toEqual(['premiere', 'debut']);
  });

  it.each([
    ['first', "'first' is what the folder is called now; name what it was called before, or remove the entry"],
    ['second', "'second' is an operation that is there; a former name is one that no folder has any more, so remove the entry, or give that folder another name"],
    ['data', "cannot be 'data', which is an address of the site; no folder was called so"],
    ['Old Name', "'Old Name' is not an id; write 1 to 40 small Latin letters and digits, with single hyphens between words, as in 'thailand-dsi'"],
  ])('cannot be %s', (name, message) => {
    write('first', `formerly: [${name}]\n`);
    write('second', '');
    expect(errors()).toEqual([`data/first/operation.yaml:32:12 formerly: ${message}`]);
    expect(() => loadOperations({ dataFolder: data.path, today })).toThrow(message);
  });

  it('cannot lead in a circle', () => {
    write('first', 'formerly: [second]\n');
    write('second', 'formerly: [first]\n');
    expect(errors()).toEqual([
      expect.stringContaining("data/first/operation.yaml:32:12 formerly: 'second' is an operation that is there, which names 'first' as a former name of its own; "),
      expect.stringContaining("data/second/operation.yaml:32:12 formerly: 'first' is an operation that is there, which names 'second' as a former name of its own; "),
    ]);
  });

  it('are of one operation alone, and stand once', () => {
    write('first', 'formerly: [gone]\n');
    write('second', 'formerly: [away, away, gone]\n');
    expect(errors()).toEqual([
      "data/second/operation.yaml:32:18 formerly: 'away' stands twice in this list; remove one of the two",
      "data/second/operation.yaml:32:24 formerly: 'gone' is a former name of 'first' too; an address leads to one operation, so keep the entry in one of the two",
    ]);
  });

  it('are told of with all else that is wrong', () => {
    write('first', 'formerly: [first]\n', (text) => text.replace('as-of: 2019-05-23', 'as-of: 2019'));
    expect(errors()).toEqual([expect.stringContaining("as-of: must name the day"), expect.stringContaining("formerly: 'first' is what the folder is called now")]);
  });

  it('cannot be none', () => {
    write('first', 'formerly: []\n');
    expect(errors()).toEqual(['data/first/operation.yaml:32:11 formerly: is empty; write a name that the folder had, or remove the line']);
  });
});
