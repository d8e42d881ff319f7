import { describe, expect, it } from 'vitest';
import { problemsAfter } from '../problemLines';
import { validTexts } from '../validOperation';

const dates = "write it as in '2017', '2017-06' or '2018-01-16'";
const ids = "write 1 to 40 small Latin letters and digits, with single hyphens between words, as in 'thailand-dsi'";
const record = "must be a record; write its keys between '{' and '}', or on lines of their own as 'key: value'";
const list = "must be a list; write its entries between '[' and ']', or on lines that begin with '- '";
const kinds = 'national-agency, regional-agency, international-organisation, non-governmental';
const validAgencies = validTexts['agencies.yaml'];
const swapped = 'latitude and longitude look swapped; did you mean longitude: 100.5, latitude: 13.75?';

describe('what is wrong with a value of agencies.yaml', () => {
  it.each([
    ['  country: THA\n', '  country: THL\n', "19:12 country: 'THL' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' (Thailand)?"],
    ['  country: THA\n', '  country: tha\n', "19:12 country: 'tha' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' (Thailand)?"],
    ['  country: THA\n', '  country: TH\n', "19:12 country: 'TH' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' (Thailand)?"],
    ['  country: THA\n', '  country: Thailand\n', "19:12 country: 'Thailand' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' (Thailand)?"],
    ['  country: THA\n', '  country: no\n', "19:12 country: 'no' is not an ISO 3166-1 alpha-3 code; did you mean 'NOR' (Norway)?"],
    ['  country: THA\n', '  country: XQZW\n', "19:12 country: 'XQZW' is not an ISO 3166-1 alpha-3 code; write three capital letters, such as 'THA' for Thailand"],
    ['  country: THA\n', '  country: [THA]\n', '19:12 country: must be one text, not a list'],
    ['  country: THA\n', '  country: 7\n', "19:12 country: '7' is not an ISO 3166-1 alpha-3 code; write three capital letters, such as 'THA' for Thailand"],
    ['  country: THA\n', '  country:\n', '19:11 country: has no value; write it as in: country: THA'],
    ['kind: national-agency', 'kind: national-agancy', `18:9 kind: 'national-agancy' is not one of ${kinds}; did you mean 'national-agency'?`],
    ['kind: national-agency', 'kind: 3', `18:9 kind: '3' is not one of ${kinds}`],
    ['kind: national-agency', 'kind: [a]', `18:9 kind: must be one of ${kinds}`],
    ['  kind: national-agency\n', '', "15:3 kind: 'kind' is missing; write it as in: kind: national-agency"],
    ['    place: { en: Bangkok }\n', '', "21:5 seat.place: 'place' is missing; write it as in: place: { en: Bangkok }"],
    ['kind: national-agency', 'knd: national-agency', "18:3 knd: 'knd' is not a key here; did you mean 'kind'?"],
    ['    precision: city\n    source: { id: agency-site }\n  contributions:\n    - role: i', '    precision: city\n    source: { id: agency-site }\n    victim: x\n  contributions:\n    - role: i', "27:5 seat.victim: 'victim' is not a key here; the keys are place, country, longitude, latitude, precision, checked, source"],
    ['longitude: 100.50', 'longitude: 100.50\n    checked: false', '24:14 seat.checked: can only be true; write that or remove the line'],
    ['id: thailand-dsi', 'id: Thailand DSI', `15:7 id: 'Thailand DSI' is not an id; ${ids}`],
    ['id: thailand-dsi', 'id: a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u', `15:7 id: 'a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u' is longer than 40 characters; ${ids}`],
    ['id: thailand-dsi', 'id: embed-code', "15:7 id: cannot be 'embed-code', which is an address of the site; choose another id"],
    ['longitude: 100.50', 'longitude: 100,50', "23:16 seat.longitude: '100,50' has a comma; write 100.50 with a point"],
    ['longitude: 100.50', 'longitude: "100,50"', "23:16 seat.longitude: '100,50' has a comma; write 100.50 with a point"],
    ['longitude: 100.50', 'longitude: "100.50"', "23:16 seat.longitude: '100.50' is a text because of its quotes; write 100.50 without them"],
    ['longitude: 100.50', "longitude: 100°30' E", "23:16 seat.longitude: '100°30' E' is not a number; write decimal degrees, such as 13.75 or -41.29"],
    ['longitude: 100.50', 'longitude: true', '23:16 seat.longitude: must be decimal degrees, such as 13.75 or -41.29'],
    ['longitude: 100.50', 'longitude: .inf', "23:16 seat.longitude: '.inf' is not a plain number; write it as in 2017 or -41.29, or put it in quotes if it is a text"],
    ['longitude: 100.50', 'longitude: 200', '23:16 seat.longitude: 200 is off the globe; a longitude is between -180 and 180 degrees'],
    ['longitude: 100.50\n    latitude: 13.75', 'longitude: 13.75\n    latitude: 100.50', `24:15 seat.latitude: 100.5 is off the globe; a latitude is between -90 and 90 degrees; ${swapped}`],
    ['[interpol]', 'interpol', `31:13 contributions.with: ${list}`],
    ['[{ id: paper, paragraph: 6 }]', '[]', '32:16 contributions.sources: is empty; a statement needs at least one source, as in [{ id: sofia-globe, paragraph: 2 }]'],
    ['{ id: paper, paragraph: 6 }', 'paper', `32:17 contributions.sources: ${record}`],
    ['paragraph: 6', 'paragraph: 0', '32:41 contributions.sources.paragraph: is counted from 1'],
    ['paragraph: 6', 'paragraph: 1.5', '32:41 contributions.sources.paragraph: must be a whole number, such as 2'],
    ['paragraph: 6', 'paragraph: six', "32:41 contributions.sources.paragraph: 'six' is not a number; write a whole number, such as 2"],
    ['paragraph: 6', 'paragraph: 99999999999999999999999', '32:41 contributions.sources.paragraph: is more paragraphs than any source has; count from 1'],
    ['date: 2017-06', 'date: 2017-13', `29:13 contributions.date: '2017-13' is not a date: the months are 01 to 12; ${dates}`],
    ['date: 2017-06', 'date: 2017-6', "29:13 contributions.date: '2017-6' is not a date; did you mean '2017-06'?"],
    ['date: 2017-06', 'date: 2019-02-29', "29:13 contributions.date: '2019-02-29' is not a day of the calendar: that month has the days 01 to 28"],
    ['date: 2017-06', 'date: June 2017', `29:13 contributions.date: 'June 2017' is not a date; ${dates}`],
    ['date: 2017-06', 'date: 2017.10', `29:13 contributions.date: '2017.10' is not a date; ${dates}`],
    ['date: 2017-06', 'date: 2017-06-16T10:00:00Z', `29:13 contributions.date: '2017-06-16T10:00:00Z' is not a date; ${dates}`],
    ['date: 2017-06', 'date: [2017]', `29:13 contributions.date: must be a date; ${dates}`],
    ['{ en: Took the case on. }', 'Took the case on.', '30:13 contributions.text: must say its language; write { en: …, bg: … } instead of the text alone'],
    ['{ en: Took the case on. }', '[Took]', '30:13 contributions.text: must be a text by language; write { en: …, bg: … }'],
    ['{ en: Took the case on. }', '{ en: Took, de: x }', "30:25 contributions.text.de: 'de' is not a key here; the keys are en, bg"],
    ['{ en: Took the case on. }', '{ en: 50.10 }', '30:19 contributions.text.en: must be a text; put it in quotes: "50.10"'],
    ['{ en: Took the case on. }', '{ en: { a: b } }', '30:19 contributions.text.en: must be one text, not a record of keys'],
    ['{ en: Took the case on. }', '{ en: "" }', '30:19 contributions.text.en: is empty; write the text'],
    ['{ en: Took the case on. }', '{ en: "Took " }', '30:19 contributions.text.en: begins or ends with a space; remove it'],
    ['{ en: Took the case on. }', '{ en: "a\\u202Eb" }', "30:19 contributions.text.en: holds a right-to-left override (U+202E), which cannot be seen, in 'a<U+202E>b'; remove it"],
    ['{ en: Took the case on. }', '{ en: "a\\u2066b" }', "30:19 contributions.text.en: holds a left-to-right isolate (U+2066), which cannot be seen, in 'a<U+2066>b'; remove it"],
    ['{ en: Took the case on. }', '{ en: a\0b }', "30:19 contributions.text.en: holds a control character (U+0000), which cannot be seen, in 'a<U+0000>b'; remove it"],
    ['{ en: Took the case on. }', '{ en: "a\\ud800" }', "30:19 contributions.text.en: holds a surrogate character (U+D800), which cannot be seen, in 'a<U+D800>'; remove it"],
    ['{ en: Took the case on. }', '\n        en: |\n          Took.', "31:13 contributions.text.en: holds a line break; write it on one line, or fold it with '>-'"],
    ['{ en: Took the case on. }', `{ en: ${'a'.repeat(2_001)} }`, '30:19 contributions.text.en: is 2,001 characters long; shorten it to 2,000 or fewer'],
    ['{ en: DSI }', `{ en: ${'a'.repeat(301)} }`, '17:23 abbreviation.en: is 301 characters long; shorten it to 300 or fewer'],
    ['  abbreviation: { en: DSI }', '  kind: national-agency', "18:3 kind: the key 'kind' stands twice in this record; remove one of the two"],
    ['{ en: DSI }', '{ en: DSI, __proto__: x }', "17:28 abbreviation.__proto__: '__proto__' is not a key here; the keys are en, bg"],
  ])('%j → %j', (old, replacement, message) => {
    expect(problemsAfter('agencies.yaml', old, replacement)).toEqual([`agencies.yaml:${message}`]);
  });

  it('explains a comma decimal between braces, where the comma ends an entry', () => {
    const seat = validAgencies.slice(validAgencies.lastIndexOf('  seat:'), validAgencies.lastIndexOf('  contributions:'));
    const braces = '  seat: { place: { en: Bangkok }, country: THA, longitude: 100,50, latitude: 13,75, precision: city, source: { id: agency-site } }\n';
    expect(problemsAfter('agencies.yaml', seat, braces)).toEqual([
      "agencies.yaml:20:64 seat.50: a comma ends an entry, so '50' is read as a key; write numbers with a point, as in 13.75",
      "agencies.yaml:20:81 seat.75: a comma ends an entry, so '75' is read as a key; write numbers with a point, as in 13.75",
    ]);
  });
});

describe('what is wrong with a value of operation.yaml', () => {
  it.each([
    ['default-language: en', 'default-language: de', "1:19 default-language: 'de' is not one of en, bg"],
    ['review-by: 2027-05-23', 'review-by: 2027-05', "8:12 review-by: must name the day; write it as in '2018-01-16'"],
    ['as-of: 2019-05-23', 'as-of: 2019', "7:8 as-of: must name the day; write it as in '2018-01-16'"],
    ['as-of: 2019-05-23', 'as-of: 2019-05-23\nstatus: drafft', "8:9 status: 'drafft' is not one of draft, published; did you mean 'draft'?"],
    ['as-of: 2019-05-23', 'as-of: 2019-05-23\nreviewed: 2019', "8:11 reviewed: must name the day; write it as in '2018-01-16'"],
    ['as-of: 2019-05-23', 'as-of: 2019-05-23\nsign-off: { editor: Somebody }', `8:21 sign-off.editor: 'Somebody' is not a date; write it as in '2017', '2017-06' or '2018-01-16'`],
    ['as-of: 2019-05-23', 'as-of: 2019-05-23\nsign-off: { reader: 2019-05-23 }', "8:13 sign-off.reader: 'reader' is not a key here; the keys are editor, second-reader"],
    ['now: { en: Fifty. }', 'now: { en: Fifty. }, about: {}', '30:74 corrections.about: must name one entry; write { agency: interpol }, { country: THA }, { figure: rescued } or another one, or remove the line'],
    ['now: { en: Fifty. }', 'now: { en: Fifty. }, about: { agency: interpol, country: THA }', '30:74 corrections.about: must name one entry; write { agency: interpol }, { country: THA }, { figure: rescued } or another one, or remove the line'],
    ['period: { from: 2017, to: 2019-05-23 }', 'period: 2017 to 2019', `6:9 period: ${record}`],
    ['period: { from: 2017, to: 2019-05-23 }\n', '', "1:1 period: 'period' is missing; write it as in: period: { from: 2017, to: 2019-05-23 }"],
    ['unknowns:', 'unknown:', "21:1 unknown: 'unknown' is not a key here; did you mean 'unknowns'?"],
    ['value: { en: "50" }', 'value: { en: 50 }', '11:33 figures.value.en: must be a text; put it in quotes: "50"'],
    ['      - { text: { en: In another place. }, sources: [{ id: agency-site }] }\n', '', '27:7 conflicts.accounts: needs at least two accounts, one for each thing that sources say'],
  ])('%j → %j', (old, replacement, message) => {
    expect(problemsAfter('operation.yaml', old, replacement)).toEqual([`operation.yaml:${message}`]);
  });
});

describe('what is wrong with a value of sources.yaml', () => {
  it.each([
    ['read: excerpts', 'read: part', "12:9 read: 'part' is not one of whole, excerpts"],
    ['https://paper.example.org/2019/05/23/report', '7', '6:8 url: must be a text; put it in quotes: "7"'],
    ['title: Who took part', 'title: 1984', '3:10 title: must be a text; put it in quotes: "1984"'],
  ])('%j → %j', (old, replacement, message) => {
    expect(problemsAfter('sources.yaml', old, replacement)).toEqual([`sources.yaml:${message}`]);
  });
});

describe('what is wrong with a file as a whole', () => {
  it.each([
    ['', 'the file is empty; see the README of the data folder'],
    ['# nothing yet', 'the file is empty; see the README of the data folder'],
    ['only words', list],
    ['id: interpol', list],
    ['42', list],
  ])('%j', (text, message) => {
    expect(problemsAfter('agencies.yaml', validAgencies, text)).toEqual([`agencies.yaml:1:1 ${message}`]);
  });
});
