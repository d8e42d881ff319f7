import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../lib/operation/Problem';
import { checkTopicsOf } from '../../../lib/topic/checkTopicsOf';
import { knownTopics } from '../../../lib/topic/knownTopics';
import { eachWithDataFolder } from '../operation/dataFolders';
import { today } from '../operation/validOperation';

const data = eachWithDataFolder();
const check = () => checkTopicsOf({ dataFolder: data.path, today });
const label = 'label: { en: Any, bg: Някаква }\n';

describe('the topics of a data folder', () => {
  it('are its files, each with the languages in which there is help for it', () => {
    data.write('_topics/bulgarian-alone.yaml', `${label}help: [bulgarian-safer-internet-centre]\n`);
    const { errors, topics, known } = check();
    expect(errors).toEqual([]);
    expect(topics.map(({ id }) => id)).toEqual(['bulgarian-alone', 'child-sexual-abuse', 'cultural-goods', 'fraud', 'ransomware']);
    expect([...(known ?? [])]).toEqual([
      ['bulgarian-alone', ['bg']],
      ...['child-sexual-abuse', 'cultural-goods', 'fraud', 'ransomware'].map((id) => [id, ['en', 'bg']]),
    ]);
  });

  it('are none without their folder', () => {
    rmSync(path.join(data.path, '_topics'), { recursive: true });
    expect(check()).toEqual({ errors: [], warnings: [], topics: [], known: new Map() });
  });

  it('are told of all at once, and one with an error is still a topic', () => {
    data.write('_topics/fraud.yaml', `${label}help: [emergncy]\n`);
    data.write('_topics/Child Abuse.yaml', `${label}help: [emergency]\n`);
    data.write('_topics/theft.yml', `${label}help: [emergency]\n`);
    const { errors, known } = check();
    expect(errors.map(formatProblem).map((line) => line.slice(0, 70))).toEqual([
      "data/_topics/Child Abuse.yaml:1:1 the file's name 'Child Abuse' is not an id; write".slice(0, 70),
      "data/_topics/fraud.yaml:2:8 help: 'emergncy' is not one of emergency, bulgarian".slice(0, 70),
      "data/_topics/theft.yml:1:1 a topic's file ends in '.yaml'; call it 'theft.yaml'".slice(0, 70),
    ]);
    expect([...(known ?? new Map<string, never>()).entries()].filter(([, languages]) => languages === undefined).map(([id]) => id)).toEqual(['fraud']);
  });

  it('are not blamed for what is wrong with the file of help alone', () => {
    data.write('_help/help.yaml', '- id: Emergency\n');
    expect(check().errors).toEqual([]);
    expect(check().known?.get('fraud')).toBeUndefined();
  });

  it('say so where their folder can’t be read, and then nothing is known', () => {
    rmSync(path.join(data.path, '_topics'), { recursive: true });
    data.write('_topics', '');
    expect(check().errors.map(formatProblem)).toEqual(['data/_topics:1:1 is a file; there must be a folder of this name']);
    expect(knownTopics(data.path, today)).toBeUndefined();
  });
});

describe('knownTopics', () => {
  it('keeps what it knows until a file of the topics or of help changes', () => {
    const first = knownTopics(data.path, today);
    expect(knownTopics(data.path, today)).toBe(first);
    data.write('_topics/theft.yaml', `${label}help: [emergency]\n`);
    expect([...(knownTopics(data.path, today) ?? new Map<string, never>()).keys()]).toContain('theft');
    data.write('_help/help.yaml', '- id: Emergency\n');
    expect(knownTopics(data.path, today)?.get('theft')).toBeUndefined();
  });
});
