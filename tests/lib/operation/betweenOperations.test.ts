import { describe, expect, it } from 'vitest';
import { checkOperations } from '../../../lib/operation/checkOperations';
import { loadOperations } from '../../../lib/operation/loadOperation';
import { formatProblem } from '../../../lib/operation/Problem';
import { eachWithDataFolder } from './dataFolders';
import { today, validTexts } from './validOperation';

const data = eachWithDataFolder();

function write(slug: string, more: string): void {
  for (const [name, text] of Object.entries(validTexts)) data.write(`${slug}/${name}`, name === 'operation.yaml' ? text + more : text);
}

const errors = (slug?: string) => checkOperations({ dataFolder: data.path, today, ...(slug !== undefined && { slug }) }).errors.map(formatProblem);

describe('two operations', () => {
  it('cannot share a headline in any language, whatever its capitals', () => {
    write('first', 'headline: { en: Ten agencies shut one website, bg: Десет служби спират един сайт }\n');
    write('second', 'headline: { en: Nine agencies shut one website, bg: ДЕСЕТ служби спират един сайт }\n');
    const problem = 'data/second/operation.yaml:32:53 headline.bg: is the Bulgarian headline of first too; write what this operation found, so that readers can tell the two apart';
    expect(errors().map((line) => line.replace(' error', ''))).toEqual([problem]);
    expect(() => loadOperations({ dataFolder: data.path, today })).toThrow('is the Bulgarian headline of first too');
    expect(errors('second')).toEqual([]);
  });

  it('can be rounds of one another', () => {
    write('first', 'series: [second]\n');
    write('second', 'series: [first]\nstatus: draft\n');
    expect(errors()).toEqual([]);
  });

  it.each([
    ['secnd', "there is no operation 'secnd'; did you mean 'second'?"],
    ['elsewhere', "there is no operation 'elsewhere'; there are example, first, second"],
    ['first', "'first' is this operation itself; name the other rounds only"],
    ['second', "'second' does not name 'first' in its own 'series'; rounds of one another name each other"],
  ])('cannot be rounds of %s', (slug, message) => {
    write('first', `series: [${slug}]\n`);
    write('second', '');
    expect(errors()).toEqual([expect.stringContaining(`data/first/operation.yaml:32:10 series: ${message}`)]);
    expect(() => loadOperations({ dataFolder: data.path, today })).toThrow(message);
  });

  it('may name a round that was withdrawn', () => {
    write('first', 'series: [gone]\n');
    data.write('gone/operation.yaml', 'default-language: en\nwithdrawn: { date: 2026-11-20, text: { en: Gone. } }\n');
    expect(errors()).toEqual([]);
  });

  it('cannot name a round twice, or none', () => {
    write('first', 'series: [second, second]\n');
    write('second', 'series: []\n');
    expect(errors()).toEqual([
      expect.stringContaining("data/first/operation.yaml:32:18 series: 'second' stands twice in this list"),
      expect.stringContaining('data/second/operation.yaml:32:9 series: is empty; name the other rounds, or remove the line'),
    ]);
  });
});
