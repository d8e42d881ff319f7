import { describe, expect, it } from 'vitest';
import { bend, problemLines, problemsAfter } from '../problemLines';
import { dataFiles, validTexts } from '../validOperation';

const english = "'en' is missing; a text must be there in the operation's default language";
const international = "an international organisation belongs to no country; remove this line (the country of its seat is 'seat.country')";
const participant = 'is not among the countries of operation.yaml; add it there, with its sources, if it took part';

describe('what must agree in agencies.yaml', () => {
  it.each([
    ['  country: THA\n', '', ["15:3 country: 'country' is missing; an agency of the kind national-agency belongs to a participating country, as in: country: THA"]],
    ['  kind: international-organisation\n', '  kind: international-organisation\n  country: THA\n', [`4:3 country: ${international}`]],
    ['  country: THA\n', '  country: FRA\n', [`19:12 country: 'FRA' (France) ${participant}`]],
    ['{ en: Took the case on. }', '{ bg: Пое случая. }', [`30:13 contributions.text.en: ${english}`]],
    ['{ en: Bangkok }', '{}', [`21:12 seat.place.en: ${english}`]],
    ['[interpol]', '[interpl]', ["31:14 contributions.with: there is no agency 'interpl' in agencies.yaml; did you mean 'interpol'?"]],
    ['[interpol]', '[europol-unit]', ["31:14 contributions.with: there is no agency 'europol-unit' in agencies.yaml; write it there, or one of interpol, thailand-dsi"]],
    ['[interpol]', '[thailand-dsi]', ["31:14 contributions.with: 'thailand-dsi' is this agency itself; name the others only"]],
    ['[interpol]', '[interpol, interpol]', ["31:24 contributions.with: 'interpol' stands twice in this list; remove one of the two"]],
    ['{ id: paper, paragraph: 6 }', '{ id: papr, paragraph: 6 }', ["32:23 contributions.sources.id: there is no source 'papr' in sources.yaml; did you mean 'paper'?"]],
    ['{ id: paper, paragraph: 6 }', '{ id: paper, paragraph: 6 }, { id: paper, paragraph: 6 }', ["32:46 contributions.sources: 'paper, paragraph 6' stands twice in this list; remove one of the two"]],
    ['date: 2017-06', 'date: 2027', ["29:13 contributions.date: '2027' lies in the future; today is 2026-11-24 where days begin first (UTC+14)"]],
    ['date: 2017-06', 'date: 2026-12', ["29:13 contributions.date: '2026-12' lies in the future; today is 2026-11-24 where days begin first (UTC+14)"]],
    ['longitude: 100.50', 'longitude: -100.50', ["23:16 seat.longitude: the seat lies 15,554 km outside Thailand; check the longitude, the latitude and the seat's country; up to 50 km are allowed, or more with 'checked: true' where somebody has looked"]],
    ['    longitude: 4.84\n    latitude: 45.76', '    longitude: 45.76\n    latitude: 4.84', ['7:16 seat.longitude: the seat lies 1,947 km outside France; latitude and longitude look swapped; did you mean longitude: 4.84, latitude: 45.76?']],
  ])('%j → %j', (old, replacement, messages) => {
    expect(problemsAfter('agencies.yaml', old, replacement)).toEqual(messages.map((message) => `agencies.yaml:${message}`));
  });

  it.each([
    ['date: 2017-06', 'date: 2026-11'],
    ['date: 2017-06', 'date: 2026-11-24'],
    // A seat far off that somebody has looked at.
    ['longitude: 100.50', 'longitude: -100.50\n    checked: true'],
    // A place in the Gulf of Thailand, 21 km off the coast.
    ['longitude: 100.50\n    latitude: 13.75', 'longitude: 100.50\n    latitude: 13.30'],
    // Gibraltar has no shape in the atlas.
    ['    country: THA\n    longitude: 100.50\n    latitude: 13.75', '    country: GIB\n    longitude: -5.35\n    latitude: 36.14'],
    ['  kind: national-agency', '  kind: non-governmental'],
  ])('takes %j → %j', (old, replacement) => {
    expect(problemsAfter('agencies.yaml', old, replacement)).toEqual([]);
  });

  it('reports a second agency of the same id, with the line of the first', () => {
    expect(problemsAfter('agencies.yaml', 'id: thailand-dsi', 'id: interpol')).toContain("agencies.yaml:15:7 id: 'interpol' is already the id of the agency in line 1; choose another id");
  });
});

describe('what must agree in operation.yaml', () => {
  it.each([
    ['- { country: THA', '- { country: AUS', [`13:16 outcomes.country: 'AUS' (Australia) ${participant}`]],
    ['countries: [THA]', 'countries: [FRA]', [`19:17 steps.countries: 'FRA' (France) ${participant}`]],
    ['{ country: THA, sources', '{ country: NZL, sources: [{ id: paper }] }, { country: THA, sources', ["9:57 countries: 'NZL' stands twice in this list; remove one of the two"]],
    ['{ country: THA, sources', '{ country: NZL, disputed: address, sources: [{ id: paper }] }, { country: THA, sources', ["9:57 countries: 'NZL' stands twice in this list, once as disputed and once as a country that took part; keep the one that is true"]],
    ['country: NZL,', 'country: NZL, disputed: adress,', ["9:39 countries.disputed: there is no conflict 'adress' in operation.yaml; did you mean 'address'?"]],
    ['country: NZL, sources: [{ id: paper }]', 'country: NZL, sources: [{ id: papr }]', ["9:45 countries.sources.id: there is no source 'papr' in sources.yaml; did you mean 'paper'?"]],
    ['country: NZL, sources: [{ id: paper }]', 'country: NZL, sources: []', ["9:38 countries.sources: is empty; a statement needs at least one source, as in [{ id: sofia-globe, paragraph: 2 }]"]],
    ['    question: { en: Where was it? }\n', '', ["24:5 conflicts.question: 'question' is missing; write it as in question: { en: Where was it? }, or kind: country-count where sources disagree how many countries took part"]],
    ['    question: { en: Where was it? }\n', '    kind: country-count\n    question: { en: How many? }\n', ["26:5 conflicts.question: 'question' stands beside the kind country-count, whose question is known in every language; remove one of the two"]],
    ['as-of: 2019-05-23', 'as-of: 2026-11-25', ["7:8 as-of: '2026-11-25' lies in the future; today is 2026-11-24 where days begin first (UTC+14)"]],
    ['{ date: 2026-11-24', '{ date: 2026-11-25', ["30:13 corrections.date: '2026-11-25' lies in the future; today is 2026-11-24 where days begin first (UTC+14)"]],
    ['to: 2019-05-23', 'to: 2027', ["6:27 period.to: '2027' lies in the future; today is 2026-11-24 where days begin first (UTC+14)"]],
    ['review-by: 2027-05-23', 'review-by: 2019-05-23', ["8:12 review-by: '2019-05-23' must be after 'as-of', which is '2019-05-23'"]],
    ['from: 2017', 'from: 2019-06', ["6:30 period.to: '2019-05-23' is before the beginning, '2019-06'; check both dates"]],
    ['[interpol]', '[europol]', ["18:16 steps.agencies: there is no agency 'europol' in agencies.yaml; write it there, or one of interpol, thailand-dsi"]],
    ['as-of: 2019-05-23', 'as-of: 2019-05-23\nreviewed: 2019-05-22', ["8:11 reviewed: '2019-05-22' is before 'as-of', which is '2019-05-23'; what was reviewed then is not what the page says now"]],
    ['as-of: 2019-05-23', 'as-of: 2019-05-23\nreviewed: 2026-11-25', ["8:11 reviewed: '2026-11-25' lies in the future; today is 2026-11-24 where days begin first (UTC+14)"]],
    ['as-of: 2019-05-23', 'as-of: 2019-05-23\nsign-off: { editor: 2026-11-25 }', ["8:21 sign-off.editor: '2026-11-25' lies in the future; today is 2026-11-24 where days begin first (UTC+14)"]],
    ['as-of: 2019-05-23', 'as-of: 2019-05-23\nsign-off: { editor: 2026-11-24, second-reader: 2026-11-23 }', ["8:48 sign-off.second-reader: '2026-11-23' is before the editor's '2026-11-24'; the second reader reads what the editor has signed off"]],
    ['now: { en: Fifty. }', 'now: { en: Fifty. }, about: { agency: interpl }', ["30:84 corrections.about.agency: there is no agency 'interpl' in agencies.yaml; did you mean 'interpol'?"]],
    ['  - { country: THA, text: { en: Arrests. }, sources: [{ id: paper, paragraph: 3 }] }\n', '  - { country: THA, text: { en: Arrests. }, sources: [{ id: paper, paragraph: 3 }] }\n'.repeat(2), ['14:5 outcomes: says the same as the entry in line 13; remove one of the two']],
    ['summary-sources: [{ id: paper', 'summary-sources: [{ id: papers', ["5:25 summary-sources.id: there is no source 'papers' in sources.yaml; did you mean 'paper'?"]],
  ])('%j → %j', (old, replacement, messages) => {
    expect(problemsAfter('operation.yaml', old, replacement)).toEqual(messages.map((message) => `operation.yaml:${message}`));
  });

  it.each([
    ['from: 2017, to: 2019-05-23', 'from: 2017-06, to: 2017'],
    ['{ country: THA, sources', '{ country: AUS, sources: [{ id: paper }] }, { country: THA, sources'],
    ['country: NZL,', 'country: NZL, disputed: address,'],
    ['country: NZL,', 'country: NZL, named-as: { en: Aotearoa },'],
    ['    question: { en: Where was it? }\n', '    kind: country-count\n'],
    ['now: { en: Fifty. }', 'now: { en: Fifty. }, about: { country: NZL }'],
    ['now: { en: Fifty. }', 'now: { en: Fifty. }, about: { country: FRA }'],
    ['now: { en: Fifty. }', 'now: { en: Fifty. }, about: { agency: taken-out }'],
    ['as-of: 2019-05-23', 'as-of: 2019-05-23\nreviewed: 2019-05-23\nstatus: draft\nsign-off: { second-reader: 2019-05-23 }'],
    ['as-of: 2019-05-23', 'as-of: 2019-05-23\nsign-off: {}'],
  ])('takes %j → %j', (old, replacement) => {
    expect(problemsAfter('operation.yaml', old, replacement)).toEqual([]);
  });

  it.each([
    ['figures', '  - { id: rescued, value: { en: "50" }, label: { en: children rescued }, sources: [{ id: paper, paragraph: 2 }] }\n', 'figure', 'rescued', '12:11', 11],
    ['unknowns', '  - { id: referrals, text: { en: The other countries are not named. }, sources: [{ id: paper }] }\n', 'unknown', 'referrals', '23:11', 22],
    ['steps', validTexts['operation.yaml'].slice(validTexts['operation.yaml'].indexOf('  - id: launch'), validTexts['operation.yaml'].indexOf('unknowns')), 'step', 'launch', '21:9', 15],
    ['conflicts', validTexts['operation.yaml'].slice(validTexts['operation.yaml'].indexOf('  - id: address'), validTexts['operation.yaml'].indexOf('corrections')), 'conflict', 'address', '29:9', 24],
  ])('refuses two of the %s with one id', (list, entry, noun, id, place, first) => {
    expect(problemsAfter('operation.yaml', entry, entry + entry)).toEqual([`operation.yaml:${place} ${list}.id: '${id}' is already the id of the ${noun} in line ${first}; choose another id`]);
  });

  it('says what to write where something is of a disputed country', () => {
    const disputed = bend('operation.yaml', 'country: THA,', 'country: THA, disputed: address,');
    const advice = "'THA' (Thailand) is disputed in operation.yaml, so nothing may say here that it took part; say it in an account of the conflict 'address', or remove 'disputed' from its record";
    expect(problemLines(dataFiles({ 'operation.yaml': disputed }))).toEqual([
      `agencies.yaml:19:12 country: ${advice}`,
      `operation.yaml:13:16 outcomes.country: ${advice}`,
      `operation.yaml:19:17 steps.countries: ${advice}`,
    ]);
  });

  it('lets what was added or corrected be of a disputed country', () => {
    const disputed = bend('operation.yaml', 'country: NZL,', 'country: NZL, disputed: address,').replace('now: { en: Fifty. } }', 'now: { en: Fifty. }, about: { country: NZL } }');
    expect(problemLines(dataFiles({ 'operation.yaml': `${disputed}additions:\n  - { date: 2026-11-24, text: { en: One more. }, about: { country: NZL } }\n` }))).toEqual([]);
  });

  it('wants every text of every file in the default language', () => {
    const texts = ['contributions.text', 'name', 'abbreviation', 'seat.place', 'contributions.text'];
    const report = problemsAfter('operation.yaml', 'default-language: en', 'default-language: bg');
    expect(report.filter((line) => line.startsWith('agencies')).map((line) => line.split(' ')[1])).toEqual(texts.map((text) => `${text}.bg:`));
    expect(report).toContain("sources.yaml:2:14 publisher.bg: 'bg' is missing; a text must be there in the operation's default language");
  });
});

describe('what must agree in sources.yaml', () => {
  const unused = '- { id: unused, publisher: { en: Nobody }, language: en, read: whole }\n';

  it('refuses a source that nothing cites', () => {
    expect(problemLines(dataFiles({ 'sources.yaml': validTexts['sources.yaml'] + unused }))).toEqual([
      "sources.yaml:13:9 id: the source 'unused' is cited by nothing; remove it or cite it",
    ]);
  });
  it('does not call a source uncited while a citation is wrong', () => {
    const files = dataFiles({ 'sources.yaml': validTexts['sources.yaml'] + unused, 'agencies.yaml': bend('agencies.yaml', 'paragraph: 6', 'paragraph: 0') });
    expect(problemLines(files)).toEqual(['agencies.yaml:32:41 contributions.sources.paragraph: is counted from 1']);
  });
  it('refuses two sources of one id', () => {
    expect(problemsAfter('sources.yaml', 'id: agency-site', 'id: paper')).toContain("sources.yaml:9:7 id: 'paper' is already the id of the source in line 1; choose another id");
  });
  it.each(['published', 'retrieved'])('refuses a date in the future as %s', (key) => {
    const text = validTexts['sources.yaml'].replace(new RegExp(`${key}: .*`), `${key}: 2026-11-25`);
    expect(problemLines(dataFiles({ 'sources.yaml': text }))).toEqual([expect.stringContaining(`${key}: '2026-11-25' lies in the future; today is 2026-11-24`)]);
  });
});
