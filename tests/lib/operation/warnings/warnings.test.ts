import { describe, expect, it } from 'vitest';
import { checkOperation } from '../../../../lib/operation/checkOperation';
import { parseOperation } from '../../../../lib/operation/parseOperation';
import { formatProblem } from '../../../../lib/operation/Problem';
import { bend } from '../problemLines';
import { dataFiles, today, validTexts } from '../validOperation';
import { warningLines, warningsAfter } from './warningLines';

const again = "check the facts against their sources again, write the day as 'reviewed', and set 'review-by' to the next one";

describe('an operation that two persons have signed off', () => {
  it('has no warning but of missing translations', () => {
    expect(warningLines({})).toEqual([]);
  });
});

describe('missingTranslations', () => {
  it('says which language is missing, and what its readers see', () => {
    expect(warningLines({}, { translations: true })[0]).toBe(
      "agencies.yaml:13:13 contributions.text.bg: 'bg' is missing; readers of the Bulgarian page see the English text until it is translated",
    );
  });
  it('goes by the language that the operation is written in', () => {
    const texts = { 'operation.yaml': bend('operation.yaml', 'default-language: en', 'default-language: bg') };
    const { warnings } = checkOperation(dataFiles(texts), today);
    expect(warnings.filter(({ field }) => field.endsWith('.bg'))).toEqual([]);
  });
});

describe('reviewDue', () => {
  it.each([
    ['2027-03-23', []],
    ['2027-03-24', [`operation.yaml:8:12 review-by: the review of '2027-05-23' is due in 60 days; ${again}`]],
    ['2027-05-22', [`operation.yaml:8:12 review-by: the review of '2027-05-23' is due in 1 day; ${again}`]],
    ['2027-05-23', [`operation.yaml:8:12 review-by: the review of '2027-05-23' is due today; ${again}`]],
    ['2027-05-24', [`operation.yaml:8:12 review-by: the review of '2027-05-23' was due 1 day ago; ${again}`]],
  ])('on %s', (day, lines) => {
    expect(warningLines({}, { day })).toEqual(lines);
  });
});

describe('quoteMarks', () => {
  const english = 'write “ before the words and ” after them';
  const bulgarian = 'write „ before the words and “ after them';
  const place = 'agencies.yaml:30';
  it.each([
    ['{ en: Took "it" on. }', [`${place}:19 contributions.text.en: " is not the mark of English text here; ${english}`]],
    ['{ en: Took „it“ on. }', [`${place}:19 contributions.text.en: „ is not the mark of English text here; ${english}`]],
    ['{ en: Took “it“ on. }', [`${place}:19 contributions.text.en: “ is not the mark of English text here; ${english}`]],
    ['{ en: Took «it» on. }', [`${place}:19 contributions.text.en: « is not the mark of English text here; ${english}`]],
    ["{ en: Took Thailand's on. }", [`${place}:19 contributions.text.en: ' is not the mark of English text here; write ’ for an apostrophe`]],
    ['{ en: Took it on., bg: Пое "го". }', [`${place}:36 contributions.text.bg: " is not the mark of Bulgarian text here; ${bulgarian}`]],
    ['{ en: Took it on., bg: Пое „го”. }', [`${place}:36 contributions.text.bg: ” is not the mark of Bulgarian text here; ${bulgarian}`]],
    ['{ en: Took it on., bg: Пое “го”. }', [`${place}:36 contributions.text.bg: “ is not the mark of Bulgarian text here; ${bulgarian}`]],
    ['{ en: Took it on., bg: “го“ пое. }', [`${place}:36 contributions.text.bg: “ is not the mark of Bulgarian text here; ${bulgarian}`]],
    ['{ en: "“It”, the (“big”) Thailand’s — “one”.", bg: „Го“ пое („голямото“). }', []],
  ])('%s', (text, lines) => {
    expect(warningsAfter('agencies.yaml', '{ en: Took the case on. }', text)).toEqual(lines);
  });
  it('holds a title against the language of its source', () => {
    expect(warningsAfter('sources.yaml', 'title: Who took part\n  language: en', 'title: Кой "участва"\n  language: bg')).toEqual([
      `sources.yaml:3:10 title: " is not the mark of Bulgarian text here; ${bulgarian}`,
    ]);
  });
});

describe('seatsFarOff', () => {
  it('tells of a seat that somebody has looked at', () => {
    expect(warningsAfter('agencies.yaml', 'longitude: 100.50', 'longitude: -100.50\n    checked: true')).toEqual([
      "agencies.yaml:23:16 seat.longitude: the seat lies 15,554 km outside Thailand; 'checked' says that somebody has looked",
    ]);
  });
  it('tells of a look that was not needed', () => {
    expect(warningsAfter('agencies.yaml', 'longitude: 100.50', 'longitude: 100.50\n    checked: true')).toEqual([
      'agencies.yaml:24:5 seat.checked: is not needed, as the seat lies in Thailand, or near enough; remove this line',
    ]);
    expect(warningsAfter('agencies.yaml', '    country: THA\n    longitude: 100.50\n    latitude: 13.75', '    country: GIB\n    longitude: -5.35\n    latitude: 36.14\n    checked: true')).toEqual([
      'agencies.yaml:25:5 seat.checked: is not needed, as no outline of Gibraltar is known; remove this line',
    ]);
  });
});

describe('datesOutsidePeriod', () => {
  const outside = 'is outside the period of operation.yaml, 2017 to 2019-05-23; check the date and the period';
  it.each([
    ['date: 2017-06', 'date: 2016-12', [`agencies.yaml:29:13 contributions.date: '2016-12' ${outside}`]],
    ['date: 2017-06', 'date: 2019-06', [`agencies.yaml:29:13 contributions.date: '2019-06' ${outside}`]],
    ['date: 2017-06', 'date: 2019', []],
    ['date: 2017-06', 'date: 2016-12/2017-06', []],
    ['date: 2017-06', 'date: 2015-12/2016-06', [`agencies.yaml:29:13 contributions.date: '2015-12/2016-06' ${outside}`]],
  ])('%s → %s', (old, replacement, lines) => {
    expect(warningsAfter('agencies.yaml', old, replacement)).toEqual(lines);
  });
  it('looks at steps too', () => {
    expect(warningsAfter('operation.yaml', 'date: 2017-06', 'date: 2020')).toEqual([`operation.yaml:16:11 steps.date: '2020' ${outside}`]);
  });
});

describe('stepOrder', () => {
  const second = (date: string) => `  - { id: end, date: ${date}, text: { en: The end. }, agencies: [], countries: [], sources: [{ id: paper }] }\nunknowns:\n`;
  it('tells of a step that is dated before the one above it', () => {
    expect(warningsAfter('operation.yaml', 'unknowns:\n', second('2017-05'))).toEqual([
      "operation.yaml:21:22 steps.date: '2017-05' is before the date of the step above it (line 15), '2017-06'; check the dates, or put the steps in order",
    ]);
  });
  it('goes by the beginning of a range', () => {
    expect(warningsAfter('operation.yaml', 'unknowns:\n', second('2017-06/2018'))).toEqual([]);
    expect(warningsAfter('operation.yaml', 'unknowns:\n', second('2017-01/2017-05'))).toHaveLength(1);
  });
  it('tells of a step without a date between dated ones, and takes it above and below them', () => {
    const undated = '  - { id: middle, text: { en: The middle. }, agencies: [], countries: [], sources: [{ id: paper }] }\n';
    const message = "steps.date: 'date' is missing, and the steps above and below have one: the place of this step says that it was between them; keep it there only where a source says so, else put it first or last";
    expect(warningsAfter('operation.yaml', 'unknowns:\n', undated + second('2018'))).toEqual([`operation.yaml:21:5 ${message}`]);
    expect(warningsAfter('operation.yaml', 'unknowns:\n', `${undated}unknowns:\n`)).toEqual([]);
    expect(warningsAfter('operation.yaml', 'steps:\n', `steps:\n${undated}`)).toEqual([]);
    expect(warningsAfter('operation.yaml', 'unknowns:\n', undated + second('2017-05'))).toHaveLength(2);
  });
  it('takes dates that may be in order', () => {
    expect(warningsAfter('operation.yaml', 'unknowns:\n', second('2017'))).toEqual([]);
  });
});

describe('contradictingDates', () => {
  const contribution = '      text: { en: Launched the operation. }';
  it('tells of one event with two dates', () => {
    expect(warningsAfter('agencies.yaml', contribution, `      date: 2017-07\n${contribution}`)).toEqual([
      "agencies.yaml:13:13 contributions.date: '2017-07' contradicts the step 'launch' (operation.yaml, line 15), which cites the same paragraph and says '2017-06'; check both",
    ]);
  });
  it.each([
    ['a date that is only less precise', `      date: 2017\n${contribution}`],
    ['a range that holds the date', `      date: 2017-05/2017-07\n${contribution}`],
    ['another paragraph', `      date: 2017-07\n${contribution}\n      sources: [{ id: paper, paragraph: 9 }]`],
  ])('takes %s', (_, replacement) => {
    const text = bend('agencies.yaml', contribution, replacement);
    const once = replacement.includes('sources') ? text.replace('\n      sources: [{ id: paper, paragraph: 2 }]', '') : text;
    expect(warningLines({ 'agencies.yaml': once })).toEqual([]);
  });
});

describe('missingSignOff', () => {
  const linesFor = (addition: string) => checkOperation(dataFiles({ 'operation.yaml': addition + validTexts['operation.yaml'] }), today).warnings.filter(({ field }) => field.startsWith('sign-off')).map(formatProblem);
  it.each([
    ['', ["data/example/operation.yaml:1:1 sign-off: 'sign-off' is missing; when two persons have checked every fact against its source, write the days on which they did, as in sign-off: { editor: 2026-11-24, second-reader: 2026-11-24 }"]],
    ['sign-off: { editor: 2026-11-24 }\n', ["data/example/operation.yaml:1:11 sign-off.second-reader: 'second-reader' is missing; when a second reader has checked every fact against its source, write the day, as in second-reader: 2026-11-24"]],
    ['sign-off: { second-reader: 2026-11-24 }\n', ["data/example/operation.yaml:1:11 sign-off.editor: 'editor' is missing; when the editor has checked every fact against its source, write the day, as in editor: 2026-11-24"]],
    ['status: draft\n', []],
    ['sign-off: { editor: Somebody }\n', []],
  ])('%j', (addition, lines) => {
    expect(linesFor(addition)).toEqual(lines);
  });
});

describe('staleSources', () => {
  const operation = bend('operation.yaml', 'review-by: 2027-05-23', 'review-by: 2029-05-23');
  it.each([
    ['2027-11-24', []],
    ['2027-11-25', ["sources.yaml:8:14 retrieved: '2026-11-24' is more than 12 months ago; read the source again, check that it still says so, and write the day"]],
  ])('on %s', (day, lines) => {
    expect(warningLines({ 'operation.yaml': operation }, { day })).toEqual(lines);
  });
});

describe('warnings', () => {
  it('never stop a build, however much time passes', () => {
    const { errors, warnings } = checkOperation(dataFiles(), '2999-01-01');
    expect(errors).toEqual([]);
    expect(warnings.length).toBeGreaterThan(2);
    expect(parseOperation(dataFiles(), '2999-01-01').slug).toBe('example');
  });
  it('are given beside errors, where the files can be read', () => {
    const { errors, warnings, operation } = checkOperation(dataFiles({ 'agencies.yaml': bend('agencies.yaml', 'longitude: 100.50', 'longitude: 100,50') }), today);
    expect(errors.map(({ severity }) => severity)).toEqual(['error']);
    expect(warnings.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(warnings.map(({ field }) => field)).toContain('sign-off');
    expect(operation).toBeUndefined();
  });
});
