import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOperations } from '../../../lib/operation/checkOperations';
import { formatProblem } from '../../../lib/operation/Problem';
import { eachWithDataFolder } from './dataFolders';
import { bend } from './problemLines';
import { today, validTexts } from './validOperation';

const data = eachWithDataFolder();
const check = (slug?: string) => checkOperations({ dataFolder: data.path, today, ...(slug === undefined ? {} : { slug }) });
const errors = (slug?: string) => check(slug).errors.map(formatProblem);
const missing = (file: string) => `data/${file}:1:1 the file is missing; write it, or see the README of the data folder`;

describe('checkOperations', () => {
  it('finds no error in operations that have none, and tells their warnings apart', () => {
    for (const [name, text] of Object.entries(validTexts)) data.write(`second/${name}`, text);
    const { slugs, errors, warnings } = check();
    expect(slugs).toEqual(['example', 'second']);
    expect(errors).toEqual([]);
    expect(new Set(warnings.map(({ severity, file }) => `${severity} ${file.split('/')[1]}`))).toEqual(new Set(['warning example', 'warning second']));
    expect(warnings.map(({ file }) => file)).toEqual(warnings.map(({ file }) => file).toSorted());
  });

  it('checks the one operation that is asked for', () => {
    data.write('second/operation.yaml', '');
    expect(check('example')).toMatchObject({ slugs: ['example'], errors: [] });
    expect(errors('second')).toEqual([missing('second/agencies.yaml'), 'data/second/operation.yaml:1:1 the file is empty; see the README of the data folder', missing('second/sources.yaml')]);
  });

  it('reports everything that is wrong with all operations, by file and line', () => {
    data.write('example/agencies.yaml', bend('agencies.yaml', '  country: THA\n', '  country: THL\n'));
    data.write('example/operation.yaml', bend('operation.yaml', '{ country: THA, sources', '{ country: NZL, sources: [{ id: paper }] }, { country: THA, sources'));
    mkdirSync(path.join(data.path, 'another'));
    expect(errors()).toEqual([
      missing('another/agencies.yaml'),
      missing('another/operation.yaml'),
      missing('another/sources.yaml'),
      "data/example/agencies.yaml:19:12 country: 'THL' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' (Thailand)?",
      "data/example/operation.yaml:9:57 countries: 'NZL' stands twice in this list; remove one of the two",
    ]);
  });

  it.each([
    ['exampel', "data:1:1 there is no operation 'exampel'; did you mean 'example'?"],
    ['Example', "data:1:1 there is no operation 'Example'; did you mean 'example'?"],
    ['exam ple', "data:1:1 there is no operation 'exam ple'; did you mean 'example'?"],
    ['../data', "data:1:1 there is no operation '../data'; there are example"],
    ['__proto__', "data:1:1 there is no operation '__proto__'; there are example"],
    ['', "data:1:1 there is no operation ''; there are example"],
    ['a\u202Eb', "data:1:1 there is no such operation: in 'a<U+202E>b' there is a right-to-left override (U+202E), which cannot be seen, after 'a'; there is no operation 'ab' either"],
  ])('says that there is no operation %j', (slug, message) => {
    expect(check(slug)).toMatchObject({ slugs: [], warnings: [] });
    expect(errors(slug)).toEqual([message]);
  });

  it('says when the data folder is not there, is a file, or holds no operation', () => {
    rmSync(path.join(data.path, 'example'), { recursive: true });
    expect(errors()).toEqual(['data:1:1 the folder holds no operation; write one, as its README says']);
    rmSync(data.path, { recursive: true });
    expect(errors()).toEqual(['data:1:1 is not there; check the name']);
    data.write('../data', '');
    expect(errors()).toEqual(['data:1:1 is a file; there must be a folder of this name']);
  });

  it('takes the current day of the machine when it is given none', () => {
    const tomorrow = new Date(Date.now() + 48 * 60 * 60 * 1000).toISOString().slice(0, 10);
    data.write('example/sources.yaml', validTexts['sources.yaml'].replace('retrieved: 2026-11-24', `retrieved: ${tomorrow}`));
    expect(checkOperations({ dataFolder: data.path }).errors.map(({ message }) => message)).toContainEqual(expect.stringContaining(`'${tomorrow}' lies in the future`));
  });
});
