import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataError } from '../../../lib/operation/DataError';
import { loadOperation, loadOperations, operationSlugs } from '../../../lib/operation/loadOperation';
import { writeShared } from '../../fixtures/operations/writeShared';
import { bend } from './problemLines';
import { today, validTexts } from './validOperation';

let dataFolder = '';

beforeEach(() => {
  dataFolder = path.join(mkdtempSync(path.join(tmpdir(), 'operation-')), 'data');
  writeFiles('second', validTexts);
  writeShared(dataFolder);
  writeFiles('first', { ...validTexts, 'README.md': '' });
  writeFileSync(path.join(dataFolder, 'README.md'), '');
});
afterEach(() => rmSync(path.dirname(dataFolder), { recursive: true }));

function writeFiles(slug: string, texts: Record<string, string>): void {
  mkdirSync(path.join(dataFolder, slug), { recursive: true });
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(dataFolder, slug, name), text);
}

function problemsOf(load: () => unknown): readonly string[] {
  try {
    load();
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return (error as DataError).message.split('\n');
  }
  return [];
}

describe('operationSlugs', () => {
  it('lists the folders, but not files or what begins with a point or an underscore', () => {
    writeFiles('_schemas', {});
    writeFiles('.hidden', {});
    expect(operationSlugs(dataFolder)).toEqual(['first', 'second']);
  });
  it('says when the data folder is not there or holds nothing', () => {
    expect(problemsOf(() => operationSlugs(path.join(dataFolder, 'missing')))).toEqual(['missing:1:1 is not there; check the name']);
    writeFiles('first/empty', {});
    expect(problemsOf(() => operationSlugs(path.join(dataFolder, 'first', 'empty')))).toEqual(['empty:1:1 the folder holds no operation; write one, as its README says']);
  });
});

describe('loadOperation', () => {
  it('reads one operation', () => {
    expect(loadOperation('first', { dataFolder, today }).agencies.map(({ id }) => id)).toEqual(['interpol', 'thailand-dsi']);
  });
  it.each([
    ['fist', "data:1:1 there is no operation 'fist'; did you mean 'first'?"],
    ['../secrets', "data:1:1 there is no operation '../secrets'; there are first, second"],
  ])('says that there is no operation %s', (slug, message) => {
    expect(problemsOf(() => loadOperation(slug, { dataFolder, today }))).toEqual([message]);
  });
  it('names files as seen from the folder around the data folder', () => {
    writeFiles('first', { 'agencies.yaml': bend('agencies.yaml', '  country: THA\n', '  country: THL\n') });
    expect(problemsOf(() => loadOperation('first', { dataFolder, today }))).toEqual(["data/first/agencies.yaml:19:12 country: 'THL' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' (Thailand)?"]);
  });
});

describe('loadOperations', () => {
  it('reads every operation', () => {
    expect(loadOperations({ dataFolder, today }).map(({ slug }) => slug)).toEqual(['first', 'second']);
  });
  it('reports every problem of all files of all operations at once', () => {
    writeFiles('first', { 'sources.yml': '' });
    writeFiles('second', { 'sources.yaml': bend('sources.yaml', 'read: whole', 'read: most') });
    writeFiles('third', { 'operation.yaml': validTexts['operation.yaml'] });
    mkdirSync(path.join(dataFolder, 'fourth', 'agencies.yaml'), { recursive: true });
    expect(problemsOf(() => loadOperations({ dataFolder, today }))).toEqual([
      "data/first/sources.yml:1:1 no operation has a file of this name; did you mean 'sources.yaml'?",
      'data/fourth/agencies.yaml:1:1 is a folder; there must be a file of this name',
      'data/fourth/operation.yaml:1:1 the file is missing; write it, or see the README of the data folder',
      'data/fourth/sources.yaml:1:1 the file is missing; write it, or see the README of the data folder',
      "data/second/sources.yaml:7:9 read: 'most' is not one of whole, excerpts",
      'data/third/agencies.yaml:1:1 the file is missing; write it, or see the README of the data folder',
      'data/third/sources.yaml:1:1 the file is missing; write it, or see the README of the data folder',
    ]);
  });
  it('takes the current day of the machine when it is given none', () => {
    const tomorrow = new Date(Date.now() + 48 * 60 * 60 * 1000).toISOString().slice(0, 10);
    writeFiles('first', { 'operation.yaml': bend('operation.yaml', '{ date: 2026-11-24', '{ date: 2017-11-24'), 'sources.yaml': validTexts['sources.yaml'].replace('retrieved: 2026-11-24', `retrieved: ${tomorrow}`) });
    expect(problemsOf(() => loadOperation('first', { dataFolder }))).toEqual([expect.stringContaining(`retrieved: '${tomorrow}' lies in the future`)]);
  });
});
