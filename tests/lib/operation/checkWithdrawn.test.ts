import { describe, expect, it } from 'vitest';
import { checkOperation } from '../../../lib/operation/checkOperation';
import { loadAllOperations, loadOperation, loadOperations } from '../../../lib/operation/loadOperation';
import { checkOperations } from '../../../lib/operation/checkOperations';
import type { DataFiles } from '../../../lib/operation/DataFiles';
import { formatProblem } from '../../../lib/operation/Problem';
import { eachWithDataFolder } from './dataFolders';
import { today, validTexts, validTopics } from './validOperation';

const notice = 'default-language: en\nwithdrawn: { date: 2026-11-20, text: { en: The editors withdrew this map., bg: Редакцията оттегли тази карта. } }\n';

const filesOf = (contents: Record<string, string>): DataFiles => ({ slug: 'example', contents: new Map(Object.entries(contents)), topics: validTopics });

function report(operation: string, more: Record<string, string> = {}) {
  const { errors, warnings, withdrawn } = checkOperation(filesOf({ 'operation.yaml': operation, ...more }), today);
  return { errors: errors.map(formatProblem), warnings: warnings.map(formatProblem), withdrawn };
}

describe('a withdrawn operation', () => {
  it('holds its notice, and needs no other file', () => {
    expect(report(notice)).toEqual({
      errors: [],
      warnings: [],
      withdrawn: { slug: 'example', status: 'published', defaultLanguage: 'en', withdrawn: { date: '2026-11-20', text: { en: 'The editors withdrew this map.', bg: 'Редакцията оттегли тази карта.' } } },
    });
  });

  it('may keep its name, its topic, its former names and that it is a draft', () => {
    const kept = 'status: draft\ntopic: fraud\nname: { en: Operation Example, bg: Операция „Пример“ }\nformerly: [gone]\n';
    expect(report(kept + notice).withdrawn).toMatchObject({ status: 'draft', topic: 'fraud', name: { en: 'Operation Example' }, formerly: ['gone'] });
  });

  it('is refused with each fact that it still holds, at once', () => {
    const { errors } = report(`${notice}summary: { en: Two agencies took part. }\ncountries: []\nfigures:\n  - { id: rescued }\nsumary: x\n`, { 'agencies.yaml': validTexts['agencies.yaml'], 'sources.yaml': '[]' });
    expect(errors).toEqual([
      'data/example/agencies.yaml:1:1 tells facts, and a withdrawn operation has none; remove the file',
      'data/example/operation.yaml:3:1 summary: tells a fact, and a withdrawn operation has none; remove it with all that stands below it',
      'data/example/operation.yaml:4:1 countries: tells a fact, and a withdrawn operation has none; remove it with all that stands below it',
      'data/example/operation.yaml:5:1 figures: tells a fact, and a withdrawn operation has none; remove it with all that stands below it',
      expect.stringContaining("data/example/operation.yaml:7:1 sumary: 'sumary' is not a key here; the keys are status, topic, "),
      'data/example/sources.yaml:1:1 tells facts, and a withdrawn operation has none; remove the file',
    ]);
  });

  it.each([
    ['date: 2026-11-20', 'date: 2026-11', "data/example/operation.yaml:2:20 withdrawn.date: must name the day; write it as in '2018-01-16'"],
    ['date: 2026-11-20', 'date: 2026-12-24', "data/example/operation.yaml:2:20 withdrawn.date: '2026-12-24' lies in the future"],
    ['en: The editors withdrew this map., ', '', "data/example/operation.yaml:2:38 withdrawn.text.en: 'en' is missing; a text must be there in the operation's default language"],
    ['The editors withdrew', 'It spoke of child porn and the editors withdrew', "withdrawn.text.en: 'child porn' is never used here; "],
    ['default-language: en\n', '', "'default-language' is missing"],
    ['{ date: 2026-11-20, ', '{ reason: x, date: 2026-11-20, ', "withdrawn.reason: 'reason' is not a key here; the keys are date, text"],
  ])('is refused with %s turned into %s', (old, replacement, message) => {
    expect(report(notice.replace(old, replacement)).errors).toEqual([expect.stringContaining(message)]);
  });

  it('is warned of where its text tells of a person, or is not in a language', () => {
    const { warnings } = report(notice.replace(', bg: Редакцията оттегли тази карта.', '').replace('The editors withdrew this map.', 'John Smith asked for it.'));
    expect(warnings.join('\n')).toContain("withdrawn.text.en: 'John Smith' looks like a person's name");
    expect(warnings.join('\n')).toContain("withdrawn.text.bg: 'bg' is missing");
  });
});

describe('among others, a withdrawn operation', () => {
  const data = eachWithDataFolder();

  it('has an address and no facts', () => {
    data.write('gone/operation.yaml', notice);
    const options = { dataFolder: data.path, today };
    expect(checkOperations(options)).toMatchObject({ errors: [], slugs: ['example', 'gone'], operations: [{ slug: 'example' }], withdrawn: [{ slug: 'gone' }] });
    expect(loadOperations(options).map(({ slug }) => slug)).toEqual(['example']);
    expect(loadAllOperations(options).map(({ slug }) => slug)).toEqual(['example', 'gone']);
    expect(() => loadOperation('gone', options)).toThrow('data/gone:1:1 is withdrawn, and holds no facts');
  });
});
