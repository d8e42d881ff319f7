import { describe, expect, it } from 'vitest';
import { problemLines } from './problemLines';
import { dataFiles, validTexts } from './validOperation';

describe('folderProblems', () => {
  it('refuses a YAML file that nothing reads, with the name that was meant', () => {
    const contents = new Map(Object.entries({ ...validTexts, 'agencys.yaml': '', 'notes.yml': '' }));
    expect(problemLines({ slug: 'example', contents })).toEqual([
      "agencys.yaml:1:1 no operation has a file of this name; did you mean 'agencies.yaml'?",
      'notes.yml:1:1 no operation has a file of this name; the files are operation.yaml, agencies.yaml, sources.yaml',
    ]);
  });
  it('reports a file that is missing', () => {
    const contents = new Map(Object.entries(validTexts).filter(([name]) => name !== 'sources.yaml'));
    expect(problemLines({ slug: 'example', contents })).toEqual([
      'sources.yaml:1:1 the file is missing; write it, or see the README of the data folder',
    ]);
  });
  it("refuses a folder's name that is not an id", () => {
    expect(problemLines({ ...dataFiles(), slug: 'Black Wrist', folder: 'data/Black Wrist' })).toEqual([
      "data/Black Wrist:1:1 the folder's name 'Black Wrist' is not an id; write 1 to 40 small Latin letters and digits, with single hyphens between words, as in 'thailand-dsi'",
    ]);
  });
});
