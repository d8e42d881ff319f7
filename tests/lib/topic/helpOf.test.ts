import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadHelp } from '../../../lib/help/loadHelp';
import { languages } from '../../../lib/language/Language';
import { DataError } from '../../../lib/operation/DataError';
import { helpOf } from '../../../lib/topic/helpOf';
import { loadHelpOf } from '../../../lib/topic/loadHelpOf';
import { eachWithDataFolder } from '../operation/dataFolders';
import { today } from '../operation/validOperation';

const data = eachWithDataFolder();
const idsIn = (topic: string, language: (typeof languages)[number]) => loadHelpOf(topic, language).entries.map(({ id }) => id);

describe('the help of a topic', () => {
  it('is for child sexual abuse all that it was before there were topics, in the same order', () => {
    for (const language of languages) expect(idsIn('child-sexual-abuse', language)).toEqual(loadHelp().filter((entry) => entry.languages.includes(language)).map(({ id }) => id));
  });

  it.each(['fraud', 'ransomware', 'cultural-goods'])('is for %s the emergency number alone, as no source gives a line of its own', (topic) => {
    for (const language of languages) expect(loadHelpOf(topic, language).entries.map(({ telephone }) => telephone?.words)).toEqual(['112']);
  });

  it('has the topic’s order and its words of care in the page’s language', () => {
    const topic = { id: 'any', label: { en: 'Any', bg: 'Някаква' }, help: ['inhope', 'emergency'], care: { en: 'Take care.', bg: 'Пазете се.' } };
    const { care, entries } = helpOf(topic, loadHelp(), 'bg');
    expect([care, ...entries.map(({ id }) => id)]).toEqual(['Пазете се.', 'inhope', 'emergency']);
    expect(helpOf({ id: 'any', label: topic.label, help: ['inhope'] }, loadHelp(), 'en')).not.toHaveProperty('care');
  });

  it('throws what is wrong with the topics, or with the file of help', () => {
    data.write('_topics/fraud.yaml', 'help: [emergency]\n');
    const load = () => loadHelpOf('fraud', 'en', { dataFolder: data.path, today });
    expect(load).toThrow(DataError);
    expect(load).toThrow("data/_topics/fraud.yaml:1:1 label: 'label' is missing");
    rmSync(path.join(data.path, '_help/help.yaml'));
    expect(load).toThrow('data/_help/help.yaml:1:1 the file is missing');
  });
});
