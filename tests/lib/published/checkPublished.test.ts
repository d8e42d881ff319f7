import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bend } from '../operation/problemLines';
import { figure, noFigure, releaseOf, useComparison } from './releases';

const { data, lines, after } = useComparison();


describe('what was published', () => {
  it('is as it was', () => {
    expect(lines()).toEqual([]);
  });

  it.each([
    [
      'operation.yaml',
      'value: { en: "50" }',
      'value: { en: "60" }',
      "operation.yaml:11:5 figures: the figure 'rescued' is not as it was published: its value in 'en'; write a correction or an addition about it (about: { figure: rescued }), or the value of before under 'earlier'; ",
    ],
    [
      'operation.yaml',
      'date: 2017-06',
      'date: 2017-07',
      "operation.yaml:15:5 steps: the step 'launch' is not as it was published: its date; ",
    ],
    ['operation.yaml', '    date: 2017-06\n', '', "the step 'launch' is not as it was published: its date; "],
    [
      'operation.yaml',
      'from: 2017,',
      'from: 2016,',
      "operation.yaml:6:9 period: operation 'example' is not as it was published: the beginning of its period; write a correction without 'about' or, ",
    ],
    [
      'operation.yaml',
      'In one place.',
      'In 2 places.',
      "operation.yaml:27:9 conflicts.accounts: the conflict 'address' is not as it was published: the numbers in the text of one of its accounts; ",
    ],
    [
      'operation.yaml',
      'Arrests.',
      '12 arrests.',
      'operation.yaml:13:5 outcomes: the country THA is not as it was published: the numbers in the text of one of its outcomes; write a correction or an addition about it (about: { country: THA }); ',
    ],
    [
      'operation.yaml',
      'country: THA, sources: [{ id: paper }] }',
      'country: THA, sources: [{ id: agency-site }] }',
      'the country THA is not as it was published: its sources, of which one is gone; ',
    ],
    [
      'agencies.yaml',
      'role: coordination',
      'role: support',
      "agencies.yaml:12:7 contributions: the agency 'interpol' is not as it was published: the role of one of its contributions; write a correction or an addition about it (about: { agency: interpol }); ",
    ],
    [
      'agencies.yaml',
      '      with: [interpol]\n',
      '',
      "the agency 'thailand-dsi' is not as it was published: whom it worked with in one of its contributions; ",
    ],
    [
      'agencies.yaml',
      'longitude: 4.84',
      'longitude: 4.85',
      "agencies.yaml:1:3 the agency 'interpol' is not as it was published: its seat's longitude; ",
    ],
    [
      'agencies.yaml',
      'kind: national-agency',
      'kind: regional-agency',
      "the agency 'thailand-dsi' is not as it was published: its kind; ",
    ],
  ] as const)('differs: in %s, %j for %j', (file, then, now, message) => {
    const told = after(file, then, now);
    expect(told).toEqual([expect.stringContaining(message)]);
    expect(told[0]).toMatch(
      /^error .*(;| or,) where it could lead to a person, 'removed-for-safety' with the day and no correction$/,
    );
  });

  it('is gone, which is told at the list that it was in', () => {
    expect(after('operation.yaml', ...noFigure)).toEqual([
      "error operation.yaml:10:10 figures: the figure 'rescued' was published and is gone; write a correction about it (about: { figure: rescued }); where no reader saw it, 'never-published: [{ figure: rescued }]'; where it could lead to a person, 'removed-for-safety' with the day and no correction",
    ]);
  });

  it('is told all at once, an entry in one line', () => {
    const text = bend('operation.yaml', 'value: { en: "50" }', 'value: { en: "60" }, date: 2018')
      .replace('Arrests.', '7 arrests.')
      .replace('date: 2017-06', 'date: 2018');
    const release = releaseOf({
      'operation.yaml': bend('operation.yaml', 'value: { en: "50" }', 'value: { en: "50" }, date: 2017'),
    });
    expect(
      after('operation.yaml', bend('operation.yaml', '', ''), text, '', release).map((line) => line.replace(/;.*/, '')),
    ).toEqual([
      "error operation.yaml:11:5 figures: the figure 'rescued' is not as it was published: its value in 'en' and its date",
      'error operation.yaml:13:5 outcomes: the country THA is not as it was published: the numbers in the text of one of its outcomes',
      "error operation.yaml:15:5 steps: the step 'launch' is not as it was published: its date",
    ]);
  });

  it('is worded otherwise, which an editor judges', () => {
    expect(after('operation.yaml', 'children rescued', 'children safe')).toEqual([
      "warning operation.yaml:11:5 figures: the figure 'rescued' is worded otherwise than it was published: its label; where it means something else now, write a correction about it (about: { figure: rescued }); where it could lead to a person, 'removed-for-safety' with the day and no correction",
    ]);
  });

  it.each([
    ['operation.yaml', 'children rescued }', 'children rescued, bg: спасени деца }'],
    ['operation.yaml', 'children rescued }', '"children\\_rescued" }'],
    [
      'operation.yaml',
      figure,
      `${figure}\n  - { id: more, value: { en: "7" }, label: { en: more }, sources: [{ id: paper }] }`,
    ],
    ['operation.yaml', 'value: { en: "50" }', 'value: { en: "50" }, date: 2018'],
    [
      'operation.yaml',
      'value: { en: "50" }',
      'value: { en: "60" }, earlier: [{ value: { en: "50" }, sources: [{ id: paper }] }]',
    ],
    ['operation.yaml', 'as-of: 2019-05-23', 'as-of: 2019-06-23'],
    ['agencies.yaml', 'with: [interpol]', 'with: [interpol]\n      short: { en: took it on }'],
    [
      'agencies.yaml',
      '    - role: coordination',
      '    - text: { en: Was there. }\n      sources: [{ id: paper, paragraph: 3 }]\n    - role: coordination',
    ],
    ['sources.yaml', 'read: whole', 'read: excerpts'],
    ['sources.yaml', '  url: https://paper.example.org/2019/05/23/report\n', ''],
  ] as const)('gains something, and a reader has read nothing wrong: in %s, %j for %j', (file, then, now) => {
    expect(after(file, then, now)).toEqual([]);
  });
});

it('knows a source by its address, too, under another id', () => {
  data.write('example/sources.yaml', bend('sources.yaml', '- id: paper', '- id: the-paper'));
  for (const file of ['operation.yaml', 'agencies.yaml'] as const)
    data.write(`example/${file}`, bend(file, '', '').replaceAll('id: paper', 'id: the-paper'));
  expect(lines()).toEqual([]);
});

describe('an operation that was published', () => {
  it('keeps its address', () => {
    renameSync(path.join(data.path, 'example'), path.join(data.path, 'renamed'));
    expect(lines()).toEqual([
      "error data/example:1:1 was published, and its addresses would be gone; write 'formerly: [example]' in the operation that it is now, or put it back with 'withdrawn', which says so to readers",
    ]);
    data.write(
      'renamed/operation.yaml',
      `${bend('operation.yaml', 'value: { en: "50" }', 'value: { en: "60" }')}formerly: [example]\n`,
    );
    expect(lines()).toEqual([
      expect.stringMatching(/^error data\/renamed\/operation\.yaml:11:5 figures: the figure 'rescued' is not as/),
    ]);
  });

  it('may be withdrawn, but not be a draft', () => {
    data.write('example/operation.yaml', `${bend('operation.yaml', '', '')}status: draft\n`);
    expect(lines()).toEqual([
      expect.stringContaining(
        'operation.yaml:32:9 status: was published, and as a draft it would be gone with all its addresses; publish it, withdraw it',
      ),
    ]);
    for (const file of ['agencies.yaml', 'sources.yaml']) rmSync(path.join(data.path, 'example', file));
    data.write(
      'example/operation.yaml',
      'default-language: en\nwithdrawn: { date: 2026-11-24, text: { en: The editors withdrew this map. } }\n',
    );
    expect(lines()).toEqual([]);
  });

  it('whose facts the release does not tell is not passed over in silence', () => {
    expect(lines(new Map([['example', undefined]]))).toEqual([
      'warning operation.yaml:2:7 name: the last release told no facts of it, so that nothing was compared',
    ]);
  });

  it('with errors of its own has these alone', () => {
    data.write(
      'example/operation.yaml',
      bend('operation.yaml', 'value: { en: "50" }', 'value: { en: "60" }').replace(
        'default-language: en',
        'default-language: fr',
      ),
    );
    expect(lines()).toEqual([]);
  });
});
