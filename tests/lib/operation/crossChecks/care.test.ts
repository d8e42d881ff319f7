import { describe, expect, it } from 'vitest';
import { problemLines, problemsAfter } from '../problemLines';
import { dataFiles, validTexts } from '../validOperation';

const tells = "looks like somebody's age or year of birth, which the map never tells";

describe('words that are never used', () => {
  it.each([
    ['agencies.yaml', '{ en: Took the case on. }', '{ en: Fought child pornography. }', "30:19 contributions.text.en: 'child pornography' is never used here; write 'child sexual abuse material'"],
    ['agencies.yaml', '{ en: Took the case on. }', '{ en: Took it on., bg: Пое детска порнография. }', "30:36 contributions.text.bg: 'детска порнография' is never used here; write 'материали със сексуално насилие над деца'"],
    // A word of the one language in a text of the other.
    ['agencies.yaml', '{ en: Took the case on. }', '{ en: „Детско порно“ it was. }', "30:19 contributions.text.en: 'Детско порно' is never used here; write 'материали със сексуално насилие над деца'"],
    ['operation.yaml', '{ en: children rescued }', '{ en: child prostitutes rescued }', "11:54 figures.label.en: 'child prostitutes' is never used here; write 'sexually exploited child'"],
    ['operation.yaml', 'id: launch', 'id: child-porn-launch', "15:9 steps.id: 'child-porn' is never used here; choose another id"],
    ['sources.yaml', 'title: Who took part', 'title: Pedophile ring busted', "3:10 title: 'Pedophile ring' is never used here; leave the title out; if the text is a law, add 'law: true'"],
    ['sources.yaml', '{ en: The Paper }', '{ en: Child Porn Watch }', "2:20 publisher.en: 'Child Porn' is never used here; write 'child sexual abuse material'"],
    ['agencies.yaml', '{ en: Took the case on. }', '{ en: Helped an 11-year-old. }', `30:19 contributions.text.en: '11-year-old' ${tells}; leave it out`],
    ['sources.yaml', 'title: Who took part', 'title: Момиче на 11 години', `3:10 title: 'на 11 години' ${tells}; leave the title out; if the text is a law, add 'law: true'`],
  ] as const)('%s: %j → %j', (file, old, replacement, message) => {
    expect(problemsAfter(file, old, replacement)).toEqual([`${file}:${message}`]);
  });

  it.each([
    ['title: Who took part', 'title: Child Pornography Prevention Act (children under 16)\n  law: true'],
    ['https://paper.example.org/2019/05/23/report', 'https://paper.example.org/pedophile-ring/child-porn'],
  ])('stand in a law’s title and in an address: %j → %j', (old, replacement) => {
    expect(problemsAfter('sources.yaml', old, replacement)).toEqual([]);
  });

  it('are found in the rest of a law', () => {
    expect(problemsAfter('sources.yaml', '{ en: The Paper }\n', '{ en: Child Porn Watch }\n  law: true\n')).toHaveLength(1);
  });

  it('are no name for a folder', () => {
    expect(problemLines({ ...dataFiles(validTexts), slug: 'child-porn-ring', folder: 'data/child-porn-ring' })).toEqual([
      "data/child-porn-ring:1:1 'child-porn' is never used here; choose another name for the folder",
    ]);
  });
});
