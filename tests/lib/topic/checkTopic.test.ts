import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../lib/operation/Problem';
import { checkTopic } from '../../../lib/topic/checkTopic';

const valid = `label: { en: Fraud, bg: Измами }
help: [emergency, fraud-line]
care: { en: Whoever was deceived is not to blame., bg: "Който е бил измамен, няма вина." }
`;
const file = 'data/_topics/fraud.yaml';
const check = (content: string | undefined, { id = 'fraud', help = new Set(['emergency', 'fraud-line']) as ReadonlySet<string> | undefined } = {}) => checkTopic(content, id, file, help);
const linesOf = (problems: ReturnType<typeof check>['errors']): readonly string[] => problems.map(formatProblem).map((line) => line.replace(`${file}:`, ''));
const bent = (old: string, replacement: string): string => {
  expect(valid).toContain(old);
  return valid.replace(old, () => replacement);
};

describe('a topic', () => {
  it('is named after its file where nothing is wrong', () => {
    const topic = { id: 'fraud', label: { en: 'Fraud', bg: 'Измами' }, help: ['emergency', 'fraud-line'], care: { en: 'Whoever was deceived is not to blame.', bg: 'Който е бил измамен, няма вина.' } };
    expect(check(valid)).toEqual({ errors: [], warnings: [], topic });
  });

  it('needs no words of care', () => {
    expect(check(valid.replace(/care.*\n/, '')).topic).toEqual({ id: 'fraud', label: { en: 'Fraud', bg: 'Измами' }, help: ['emergency', 'fraud-line'] });
  });

  it.each([
    ['a mistyped entry', '[emergency, fraud-line]', '[emergncy]', "2:8 help: 'emergncy' is not one of emergency, fraud-line; did you mean 'emergency'?"],
    ['an entry that is like none', '[emergency, fraud-line]', '[bank]', "2:8 help: 'bank' is not one of emergency, fraud-line; a new entry stands in help.yaml once it has a source"],
    ['an entry that stands twice', '[emergency, fraud-line]', '[emergency, emergency]', "2:19 help: 'emergency' stands twice in this list; remove one of the two"],
    ['no entry', '[emergency, fraud-line]', '[]', '2:7 help: is empty; name at least the emergency number, as in [emergency]'],
    ['a label in one language', '{ en: Fraud, bg: Измами }', '{ en: Fraud }', "1:8 label.bg: 'bg' is missing; write the Bulgarian text too, as no other language stands in for it"],
    ['words of care in one language', '{ en: Whoever was deceived is not to blame., bg: ', '{ bg: ', "3:7 care.en: 'en' is missing; write the English text too, as no other language stands in for it"],
    ['a telephone number of its own', 'help: ', 'telephone: 112\nhelp: ', "2:1 telephone: 'telephone' is not a key here; the keys are label, help, care"],
    ['a term that is never used', 'deceived', 'in child pornography', expect.stringContaining("3:13 care.en: 'child pornography' is never used here; write")],
    ['an age', 'Whoever was deceived', 'An 11-year-old', expect.stringContaining("3:13 care.en: '11-year-old' looks like somebody's age")],
    ['mojibake', 'not to blame', 'donâ€™t blame', expect.stringContaining('3:13 care.en:')],
  ])('is refused with %s', (_, old, replacement, problem) => {
    expect(linesOf(check(bent(old, replacement)).errors)).toEqual([problem]);
  });

  it('is refused without a label or help, empty, or missing', () => {
    expect(linesOf(check('care: { en: One., bg: Едно. }\n').errors)).toEqual([
      "1:1 label: 'label' is missing; write it as in: label: { en: Fraud, bg: Измами }",
      "1:1 help: 'help' is missing; write it as in: help: [ emergency ]",
    ]);
    expect(linesOf(check('').errors)).toEqual(['1:1 the file is empty; see the README of the data folder']);
    expect(linesOf(check(undefined).errors)).toEqual(['1:1 the file is missing; write it, or see the README of the data folder']);
  });

  it.each([
    ['Fraud', "1:1 the file's name 'Fraud' is not an id; write 1 to 40 small Latin letters and digits, with single hyphens between words, as in 'thailand-dsi'"],
    ['child-porn', "1:1 'child-porn' is never used here; choose another name for the file"],
  ])('is refused in a file that is called %s', (id, problem) => {
    expect(linesOf(check(valid, { id }).errors)).toEqual([problem]);
  });

  it('says so where the file of help holds nothing, and nothing where it can’t be known what it holds', () => {
    expect(linesOf(check(valid, { help: new Set() }).errors)[0]).toBe("2:8 help: 'emergency' is no entry of help.yaml, which holds none; write it there with its source, or leave the id out");
    expect(check(valid, { help: undefined }).errors).toEqual([]);
  });

  it('is for an editor to judge with numbers that differ, and with what looks like a person', () => {
    expect(linesOf(check(bent('is not to blame', 'is 1 of 100')).warnings)).toEqual([expect.stringMatching(/^3:.*care\.bg: the numbers differ between languages/)]);
    expect(linesOf(check(bent('Whoever was', 'John Smith was')).warnings)).toEqual([expect.stringContaining("'John Smith' looks like a person's name")]);
  });
});
