import { describe, expect, it } from 'vitest';
import { checkOperation } from '../../../../lib/operation/checkOperation';
import { warningsAfter } from '../warnings/warningLines';
import { bend, problemLines, problemsAfter } from '../problemLines';
import { dataFiles, today, validTexts } from '../validOperation';

const list = 'child-sexual-abuse, fraud, half-helped';
/** The last line of the file. */
const [line] = [validTexts['operation.yaml'].trimEnd().split('\n').length];

describe('what an operation is about', () => {
  it('must be said, and the topics that there are are listed', () => {
    expect(problemsAfter('operation.yaml', 'topic: fraud\n', '')).toEqual([`operation.yaml:1:1 topic: 'topic' is missing; write one of ${list}`]);
  });

  it.each([
    ['topic:', `${line}:7 topic: has no value; write one of ${list}`],
    [`topic: # choose one of ${list}`, `${line}:8 topic: has no value; write one of ${list}`],
    ['topic: fruud', `${line}:8 topic: 'fruud' is not one of ${list}; did you mean 'fraud'?`],
    ['topic: Fraud', `${line}:8 topic: 'Fraud' is not one of ${list}; did you mean 'fraud'?`],
    ['topic: theft of art', `${line}:8 topic: 'theft of art' is not one of ${list}`],
    ['topic: frаud', `${line}:8 topic: in 'frаud' the third letter is a Cyrillic а (U+0430), not a Latin a; write 'fraud'`],
    ['topic: [fraud]', `${line}:8 topic: must be one text, not a list`],
  ])('must be one of them: %j', (written, message) => {
    expect(problemsAfter('operation.yaml', 'topic: fraud', written)).toEqual([`operation.yaml:${message}`]);
  });

  it('is asked for in a draft, too', () => {
    expect(problemLines(dataFiles({ 'operation.yaml': `status: draft\n${bend('operation.yaml', 'topic: fraud\n', '')}` }))).toEqual([`operation.yaml:1:1 topic: 'topic' is missing; write one of ${list}`]);
  });

  it('leaves the box of help empty in no language once the operation is published', () => {
    const halfHelped = bend('operation.yaml', 'topic: fraud', 'topic: half-helped');
    const message = "'half-helped' leaves the box of help empty: readers of the Bulgarian page find no help; name an entry for them in _topics/half-helped.yaml, or at least the emergency number";
    expect(problemLines(dataFiles({ 'operation.yaml': halfHelped }))).toEqual([`operation.yaml:${line}:8 topic: ${message}`]);
    expect(problemLines(dataFiles({ 'operation.yaml': `status: published\n${halfHelped}` }))).toHaveLength(1);
    expect(problemLines(dataFiles({ 'operation.yaml': `status: draft\n${halfHelped}` }))).toEqual([]);
  });

  it('says where to write the first topic', () => {
    const files = { ...dataFiles(), topics: new Map<string, never>() };
    expect(checkOperation(files, today).errors.map(({ message }) => message)).toEqual(["'fraud' is not a topic: there is none in _topics; write its file there first"]);
  });

  it('is anything where it can’t be known which topics there are, or what help they have', () => {
    const { slug, contents } = dataFiles({ 'operation.yaml': bend('operation.yaml', 'topic: fraud', 'topic: theft') });
    expect(checkOperation({ slug, contents }, today).errors).toEqual([]);
    expect(checkOperation({ slug, contents, topics: new Map([['theft', undefined]]) }, today).errors).toEqual([]);
  });
});

describe('an operation against fraud', () => {
  it.each([
    ['{ en: Took the case on. }', '{ en: Fought child pornography. }', 'is never used here'],
    ['{ en: Took the case on. }', '{ en: Helped a 34-year-old. }', 'which the map never tells'],
  ])('is held to the same care for persons: %j → %j', (old, replacement, message) => {
    expect(problemsAfter('agencies.yaml', old, replacement)).toEqual([expect.stringContaining(message)]);
  });

  it('is warned of a person’s name as any other', () => {
    expect(warningsAfter('agencies.yaml', '{ en: Took the case on. }', '{ en: Heard John Smith. }')).toEqual([expect.stringContaining("looks like a person's name")]);
  });
});
