import { describe, expect, it } from 'vitest';
import { loadOperation } from '../../../../lib/operation/loadOperation';
import { eachWithDataFolder } from '../dataFolders';
import { problemsAfter } from '../problemLines';
import { today, validTexts } from '../validOperation';

const operation = (old: string, replacement: string) => problemsAfter('operation.yaml', old, replacement);
const data = eachWithDataFolder();

describe('figures', () => {
  const second = '  - { id: other, value: { en: "5" }, label: { en: sites }, lead: true, sources: [{ id: paper }] }\n';
  it('can have a day, earlier values and one that leads', () => {
    expect(operation('{ en: children rescued }, ', '{ en: children rescued }, date: 2018/2019, lead: true, earlier: [{ value: { en: "40" }, date: 2018, sources: [{ id: paper }] }], ')).toEqual([]);
  });
  it('are refused with two that lead', () => {
    expect(operation('sources: [{ id: paper, paragraph: 2 }] }\noutcomes:\n', `lead: true, sources: [{ id: paper }] }\n${second}outcomes:\n`)).toEqual([
      'operation.yaml:12:60 figures.lead: the figure of line 11 leads already, and only one can; remove one of the two lines',
    ]);
  });
  it.each([
    ['earlier: [], ', 'figures.earlier: is empty; write what was said before, or remove the line'],
    ['lead: false, ', 'figures.lead: can only be true; write that or remove the line'],
    ['earlier: [{ value: { en: "40" } }], ', "figures.earlier.sources: 'sources' is missing"],
    ['earlier: [{ value: { en: "40" }, sources: [{ id: papr }] }], ', "figures.earlier.sources.id: there is no source 'papr'"],
  ])('are refused with %s', (more, message) => {
    expect(operation('{ en: children rescued }, ', `{ en: children rescued }, ${more}`)).toEqual([expect.stringContaining(message)]);
  });
});

describe('a name that is a description', () => {
  it('begins as none', () => {
    const message = "begins as a name does ('Operation'), and 'named: false' says that there is none; describe it in small letters, as in 'the action against trafficking in cultural goods'";
    expect(operation('title:', 'named: false\ntitle:')).toEqual([
      `operation.yaml:2:13 name.en: ${message}`,
      `operation.yaml:2:36 name.bg: ${message.replace("'Operation'", "'Операция'")}`,
    ]);
    expect(operation('name: { en: Operation Example, bg: Операция „Пример“ }', 'named: false\nname: { en: the operational action, bg: действията }')).toEqual([]);
  });
  it('is marked by no, never by yes', () => {
    expect(operation('title:', 'named: true\ntitle:')).toEqual(['operation.yaml:3:8 named: can only be false; write that or remove the line']);
  });
});

describe('other names', () => {
  const named = (more: string) => operation('title:', `other-names: [{ name: { en: Second Name }, ${more}source: { id: paper } }]\ntitle:`);
  it('have a source, and a country where it matters', () => {
    expect(named('where: DEU, ')).toEqual([]);
  });
  it.each([
    [() => named('where: Germany, '), "other-names.where: 'Germany' is not an ISO 3166-1 alpha-3 code; did you mean 'DEU' (Germany)?"],
    [() => operation('title:', 'other-names: []\ntitle:'), 'other-names: is empty; write a name, or remove the line'],
    [() => operation('title:', 'other-names: [{ name: { en: Second Name } }]\ntitle:'), "other-names.source: 'source' is missing"],
    [() => operation('title:', 'other-names: [{ name: { bg: Друго име }, source: { id: paper } }]\ntitle:'), "other-names.name.en: 'en' is missing"],
  ])('are refused otherwise', (lines, message) => {
    expect(lines()).toEqual([expect.stringContaining(message)]);
  });
});

describe('what stands on the map', () => {
  const short = (text: string) => problemsAfter('agencies.yaml', '{ en: Took the case on. }\n', `{ en: Took the case on. }\n      short: { en: ${text} }\n`);
  it('has 40 characters at most', () => {
    expect(short('led the case')).toEqual([]);
    expect(short('a'.repeat(41))).toEqual(['agencies.yaml:31:20 contributions.short.en: is 41 characters long; shorten it to two or three words, 40 characters at most']);
  });
});

describe('what a correction or an addition is about', () => {
  const correction = (about: string) => operation('now: { en: Fifty. } }', `now: { en: Fifty. }, about: ${about} }`);
  const addition = (about: string) => operation('corrections:', `additions: [{ date: 2026-11-24, text: { en: More. }, about: ${about} }]\ncorrections:`);

  it.each(['{ figure: rescued }', '{ step: launch }', '{ unknown: referrals }', '{ conflict: address }', '{ source: paper }', '{ summary: true }', '{ agency: interpol }', '{ country: THA }'])('can be %s', (about) => {
    expect([...correction(about), ...addition(about)]).toEqual([]);
  });
  it('may be gone, of a correction alone', () => {
    expect(correction('{ figure: arrested-abroad }')).toEqual([]);
    expect(addition('{ figure: arrested-abroad }')).toEqual([expect.stringContaining("additions.about.figure: there is no figure 'arrested-abroad' in the figures of operation.yaml; write it there, or one of rescued")]);
  });
  it.each([
    ['{ step: lanch }', "there is no step 'lanch' in the steps of operation.yaml; did you mean 'launch'?"],
    ['{ source: papr }', "there is no source 'papr' in sources.yaml; did you mean 'paper'?"],
    ['{ unknown: referral }', "there is no unknown 'referral' in the unknowns of operation.yaml; did you mean 'referrals'?"],
  ])('is not mistyped: %s', (about, message) => {
    expect(correction(about)).toEqual([expect.stringContaining(message)]);
    expect(addition(about)).toEqual([expect.stringContaining(message)]);
  });
  it('is one entry', () => {
    expect(correction('{ figure: rescued, step: launch }')).toEqual([expect.stringContaining('must name one entry')]);
    expect(correction('{ summary: false }')).toEqual([expect.stringContaining('can only be true')]);
  });
});

describe('an operation that says nothing new', () => {
  it('is as it was', () => {
    for (const [name, text] of Object.entries(validTexts)) data.write(`example/${name}`, text);
    const keys = Object.keys(loadOperation('example', { dataFolder: data.path, today }));
    expect(keys).not.toEqual(expect.arrayContaining(['headline']));
    for (const key of ['named', 'otherNames', 'headline', 'series']) expect(keys).not.toContain(key);
  });
});
