import { describe, expect, it } from 'vitest';
import { problemLines, bend } from './problemLines';
import { dataFiles } from './validOperation';
import type { DataFileName } from '../../../lib/operation/DataFiles';

/** What an editor reads after one slip in a file that has two other mistakes, which nothing may hide. */
const others = {
  'operation.yaml': { from: 'review-by: 2027-05-23', to: 'review-by: soon', line: "review-by: 'soon' is not a date; write it as in '2017', '2017-06' or '2018-01-16'" },
  'agencies.yaml': { from: '    latitude: 45.76\n    precision: city', to: '    latitude: 45.76\n    precision: cty', line: "seat.precision: 'cty' is not one of country, city, site; did you mean 'city'?" },
  'sources.yaml': { from: 'read: excerpts', to: 'read: part', line: "read: 'part' is not one of whole, excerpts" },
} as const satisfies Record<DataFileName, unknown>;

function linesAfter(file: DataFileName, from: string, to: string): readonly string[] {
  const text = bend(file, from, to).replace(others[file].from, () => others[file].to);
  const other = file === 'sources.yaml' ? 'operation.yaml' : 'sources.yaml';
  const lines = problemLines(dataFiles({ [file]: text, [other]: bend(other, others[other].from, others[other].to) }));
  const isOther = (line: string): boolean => line.endsWith(others[file].line) || line.endsWith(others[other].line);
  expect(lines.filter(isOther)).toHaveLength(2);
  return lines.filter((line) => !isOther(line)).map((line) => line.replace(`${file}:`, ''));
}

const title = 'title: { en: Who took part }';
const second = "there is a second ': ' here, or the next line begins too far to the right; put a text that holds ': ' in quotes";
const quotes = 'a comma between braces ends the text; put the whole text in quotes, as in';
const sign = 'a text cannot begin with this character; put the text in quotes';

describe('what an editor reads of a slip, beside every other mistake', () => {
  it.each([
    ['a colon in a text', `${title}`, 'title: Who: took part', [`3:8 ${second}`]],
    ['a colon in a text on its own line', title, 'title:\n  en: Who: took part\n  bg: Кой', [`4:7 ${second}`]],
    ['a colon between braces', title, 'title: { en: Who: took part, bg: Кой }', ["3:14 there is a second ': ' here, or a list of lines between brackets; put a text that holds ': ' in quotes, or close the bracket before the list"]],
    ['a comma between braces', title, 'title: { en: Who, what and where, bg: Кой }', [`3:14 title.en: ${quotes} en: "Who, what and where"`]],
    ['commas in both languages', title, 'title: { en: Who, what, bg: Кой, какво }', [`3:14 title.en: ${quotes} en: "Who, what"`, `3:29 title.bg: ${quotes} bg: "Кой, какво"`]],
    ['thousands', 'value: { en: "50" }', 'value: { en: 82,112 }', [`11:33 figures.value.en: ${quotes} en: "82,112"`]],
    ['thousands with a point', 'value: { en: "50" }', 'value: { en: 82.112 }', ['11:33 figures.value.en: must be a text; put it in quotes: "82.112"']],
    ['a version', 'value: { en: "50" }', 'value: { en: 1.10 }', ['11:33 figures.value.en: must be a text; put it in quotes: "1.10"']],
    ['a long number', 'value: { en: "50" }', 'value: { en: 123456789012345678901 }', ['11:33 figures.value.en: must be a text; put it in quotes: "123456789012345678901"']],
    ['leading zeros', 'value: { en: "50" }', 'value: { en: 007 }', ["11:33 figures.value.en: '007' is not a plain number; write it as in 2017 or -41.29, or put it in quotes if it is a text"]],
    ['an exponent', 'value: { en: "50" }', 'value: { en: 1e3 }', ["11:33 figures.value.en: '1e3' is not a plain number; write it as in 2017 or -41.29, or put it in quotes if it is a text"]],
    ['truth', 'value: { en: "50" }', 'value: { en: true }', ['11:33 figures.value.en: must be a text; put it in quotes: "true"']],
    ['nothing in a word', 'value: { en: "50" }', 'value: { en: null }', ["11:33 figures.value.en: 'null' means no value; put it in quotes if it is a text: \"null\""]],
    ['a hash before a text', title, 'title:\n  en: # 1 of them\n  bg: Кой', ["4:7 title.en: has no value, as '#' begins a comment; put a text that begins with '#' in quotes, or write a value"]],
    ['a hash in a text', title, 'title:\n  en: We are #1 of them\n  bg: Кой', ["4:7 title.en: '#1 of them' is a comment here, which nobody sees; put the whole text in quotes, or write a space after '#'"]],
    ['a hash between braces', title, 'title: { en: We are #1, bg: Кой }', ["3:21 what follows '#' is a comment that nobody sees; put the whole text in quotes"]],
    ['an at', title, 'title:\n  en: @us\n  bg: Кой', [`4:7 ${sign}`]],
    ['a percent', title, 'title:\n  en: %50\n  bg: Кой', [`4:7 ${sign}`]],
    ['a backtick', title, 'title:\n  en: `us`\n  bg: Кой', [`4:7 ${sign}`]],
    ['an asterisk', title, 'title:\n  en: *us* all\n  bg: Кой', ["4:7 a text that begins with '*' must stand in quotes"]],
    ['a bar', title, 'title:\n  en: | us\n  bg: Кой', ["4:7 a text that begins with '|' must stand in quotes"]],
    ['a hyphen', title, 'title:\n  en: - us\n  bg: Кой', ["4:7 a text that begins with '- ' must stand in quotes"]],
    ['a bracket', title, 'title:\n  en: [us] all\n  bg: Кой', ["4:7 a text that begins with '[' must stand in quotes"]],
    ['a quote', title, 'title:\n  en: "us" all\n  bg: Кой', ["4:7 a text that begins with a quote mark ends at the next one; put the whole text in single quotes: '…'"]],
    ['tabs', title, 'title:\n\ten: Who\n\tbg: Кой', ['4:1 the line begins with a tab; use spaces', '5:1 the line begins with a tab; use spaces']],
    ['no space after a colon', title, 'title: { en:Who took part }', ["3:10 title.'en:Who took part': a space must follow the colon of 'en:'; write it there"]],
    ['no colon', title, 'title:\n  en Who\n  bg: Кой', ["4:3 this line has no 'key: ' and belongs to no text; write a key before it, or put the whole text in quotes"]],
    ['a brace that stays open', title, 'title: { en: Who', ['3:8 a bracket, brace or quote that opens here is never closed']],
    ['codes without a comma', 'countries: [THA]', 'countries: [NZL THA]', ["19:17 steps.countries: 'NZL THA' is more than one code; write a comma between two codes"]],
    ['the Olympic committee’s code', 'countries: [THA]', 'countries: [THA, RSA]', ["19:22 steps.countries: 'RSA' is not an ISO 3166-1 alpha-3 code; did you mean 'ZAF' (South Africa)?"]],
    ['Norway’s code', 'countries: [THA]', 'countries: [THA, NO]', ["19:22 steps.countries: 'NO' is not an ISO 3166-1 alpha-3 code; did you mean 'NOR' (Norway)?"]],
    ['two Koreas', 'countries: [THA]', 'countries: [THA, Korea]', ["19:22 steps.countries: 'Korea' is not an ISO 3166-1 alpha-3 code; did you mean 'KOR' (South Korea) or 'PRK' (North Korea)?"]],
    ['a Bulgarian name', 'countries: [THA]', 'countries: [THA, САЩ]', ["19:22 steps.countries: 'САЩ' is not an ISO 3166-1 alpha-3 code; did you mean 'USA' (United States)?"]],
    ['a union', 'countries: [THA]', 'countries: [THA, EU]', ["19:22 steps.countries: 'EU' is not an ISO 3166-1 alpha-3 code; the European Union is not a country: name each country that took part"]],
    ['a code that nobody knows', 'countries: [THA]', 'countries: [THA, QQQ]', ["19:22 steps.countries: 'QQQ' is not an ISO 3166-1 alpha-3 code; write three capital letters, such as 'THA' for Thailand"]],
    ['a short date', 'as-of: 2019-05-23', 'as-of: 2019-5-3', ["7:8 as-of: '2019-5-3' is not a date; did you mean '2019-05-03'?"]],
    ['a Bulgarian date', 'as-of: 2019-05-23', 'as-of: 23.05.2019 г.', ["7:8 as-of: '23.05.2019 г.' is not a date; did you mean '2019-05-23'?"]],
    ['an American date', 'as-of: 2019-05-23', 'as-of: 05/23/2019', ["7:8 as-of: '05/23/2019' is not a date; did you mean '2019-05-23'?"]],
    ['a date of two meanings', 'as-of: 2019-05-23', 'as-of: 05/06/2019', ["7:8 as-of: '05/06/2019' is not a date; write it as in '2017', '2017-06' or '2018-01-16'"]],
  ] as const)('%s', (_, from, to, lines) => {
    expect(linesAfter('operation.yaml', from, to)).toEqual(lines);
  });

  it.each([
    ['an id that another line refers to', '- id: interpol\n', '- id: inter: pol\n', [`1:7 ${second}`]],
    ['a bracket that closes a brace', 'en: Bangkok }', 'en: Bangkok ]', ['21:26 a bracket or brace that opens before this place is never closed']],
    ['thousands of paragraphs', 'paragraph: 6', 'paragraph: 1,006', ["32:43 contributions.sources.006: a comma ends an entry, so '006' is read as a key; write 1006 without it"]],
    ['a reserved id', 'id: thailand-dsi', 'id: downloads', ["15:7 id: cannot be 'downloads', which is a place on the page; choose another id"]],
    ['a language for an id', 'id: thailand-dsi', 'id: th', ["15:7 id: cannot be 'th', which is the code of a language, and so a part of addresses; choose another id"]],
  ] as const)('%s, in agencies.yaml', (_, from, to, lines) => {
    expect(linesAfter('agencies.yaml', from, to)).toEqual(lines);
  });

  it('a headline with a colon, in sources.yaml', () => {
    expect(linesAfter('sources.yaml', 'title: Who took part', 'title: Police: Who took part')).toEqual([`3:10 ${second}`]);
  });

  it('reports several slips of one file at once', () => {
    const text = bend('operation.yaml', title, 'title: Who: took').replace('summary: { en: Two agencies took part. }', 'summary: { en: Two: agencies }').replace('}] }]', '}] }').replace('default-language: en', 'default-language: de');
    expect(problemLines(dataFiles({ 'operation.yaml': text }))).toEqual([
      "operation.yaml:1:19 default-language: 'de' is not one of en, bg",
      `operation.yaml:3:8 ${second}`,
      expect.stringMatching(/^operation\.yaml:4:16 there is a second ': ' here/),
      'operation.yaml:9:12 a bracket, brace or quote that opens here is never closed',
    ]);
  });
});
