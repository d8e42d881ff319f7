import type { DataFileName } from '../DataFiles';
import type { Path } from '../Finding';
import { quote } from '../messages/quote';
import type { CrossCheck } from './CrossCheck';
import { entryIds } from './idsOf';

const lists: readonly { file: DataFileName; path: Path; noun: string }[] = [
  { file: 'agencies.yaml', path: [], noun: 'agency' },
  { file: 'sources.yaml', path: [], noun: 'source' },
  { file: 'operation.yaml', path: ['figures'], noun: 'figure' },
  { file: 'operation.yaml', path: ['steps'], noun: 'step' },
  { file: 'operation.yaml', path: ['unknowns'], noun: 'unknown' },
  { file: 'operation.yaml', path: ['conflicts'], noun: 'conflict' },
];

/** No two records of a list have the same id; the later one is reported. */
export const duplicateIds: CrossCheck = function* ({ values, lineOf }) {
  for (const { file, path, noun } of lists) {
    const list = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], values[file]);
    const ids = entryIds(list);
    const firsts = new Map<string, number>();
    for (const [index, id] of ids.entries()) {
      if (id === undefined) continue;
      const first = firsts.get(id);
      if (first === undefined) {
        firsts.set(id, index);
        continue;
      }
      if (isReference(list, index)) {
        yield { file, path: [...path, index, 'agency'], at: 'value', message: `${quote(id)} stands in line ${lineOf(file, [...path, first, 'agency'])} too; put its contributions together in one entry` };
        continue;
      }
      const message = `${quote(id)} is already the id of the ${noun} in line ${lineOf(file, [...path, first, 'id'])}; choose another id`;
      yield { file, path: [...path, index, 'id'], at: 'value', message };
    }
  }
};

/** Whether a record has no id of its own and refers to the registry. */
function isReference(list: unknown, index: number): boolean {
  return !('id' in ((list as readonly object[])[index] ?? {}));
}
