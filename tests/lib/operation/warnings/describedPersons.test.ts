import { describe, expect, it } from 'vitest';
import { checkOperations } from '../../../../lib/operation/checkOperations';
import { parseOperation } from '../../../../lib/operation/parseOperation';
import { checkOperation } from '../../../../lib/operation/checkOperation';
import { inventedOperations } from '../../../fixtures/operations/inventedOperations';
import { toDataFiles } from '../../../fixtures/operations/toDataFiles';
import { warningsAfter } from './warningLines';

const text = '{ en: Took the case on. }';
const personal = /map never tells|numbers differ|stands nowhere|still says/;

describe('describedPersons', () => {
  it.each([
    ['{ en: A boy was rescued. }', "agencies.yaml:30:19 contributions.text.en: 'boy' says who a child or somebody around one is, which the map never tells; leave it out"],
    ['{ en: John Smith led it. }', "agencies.yaml:30:19 contributions.text.en: 'John Smith' looks like a person's name, which the map never tells; leave it out unless it is nobody's"],
    ['{ en: It began., bg: Иван Петров започна. }', "agencies.yaml:30:34 contributions.text.bg: 'Иван Петров' looks like a person's name, which the map never tells; leave it out unless it is nobody's"],
  ])('tells of %s', (words, line) => {
    expect(warningsAfter('agencies.yaml', text, words)).toEqual([line]);
  });

  it('lets an agency be called after somebody', () => {
    expect(warningsAfter('agencies.yaml', '{ en: Department of Special Investigation }', '{ en: John Smith Centre }')).toEqual([]);
  });

  it('finds nothing in the operations that there are', () => {
    expect(checkOperations({ dataFolder: 'data' }).warnings.filter(({ message }) => personal.test(message))).toEqual([]);
    for (const invented of inventedOperations) {
      const files = toDataFiles(invented);
      expect(parseOperation(files, '2026-11-24').slug).toBe(invented.slug);
      expect(checkOperation(files, '2026-11-24').warnings.filter(({ message }) => personal.test(message)).map(({ message }) => message)).toEqual([]);
    }
  });
});
