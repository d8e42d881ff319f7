import type { Scalar } from 'yaml';
import { fieldAt, type Expected, type Mutation } from './Mutation';
import { referencesTo } from './referencesTo';
import { isText, nodeIn, respelled, valuesOf, type Found, type RealFile } from './RealFile';
import { roleOf } from './roleOf';
import { spellings } from './spellings';

const nobodyKnows = 'nobody can know that it should be another one';

/** Every single value of a file, written wrongly in each way that its role knows. */
export function spellingMutations(file: RealFile, files: readonly RealFile[]): readonly Mutation[] {
  return valuesOf(file).filter(isText).flatMap((found) => mutationsOf(file, files, found));
}

function mutationsOf(file: RealFile, files: readonly RealFile[], { path, node }: Found<Scalar>): readonly Mutation[] {
  const value = String(node.value);
  const role = roleOf(path);
  const here: Expected = { file: file.name, line: file.lineOf(node), field: fieldAt(path), severity: 'error' };
  const mutation = (kind: string, spelling: string, expected: readonly Expected[]): Mutation => ({ kind, file, path, breakIt: () => ({ text: respelled(file, node, spelling), expected }) });
  const own = spellings(role, value).map(({ kind, spelling, ...more }) => mutation(kind, spelling, [{ ...here, ...more }]));
  return [...own, ...related()];

  function related(): readonly Mutation[] {
    switch (role) {
      case 'id':
        return [...renamed(file.name === 'sources.yaml' ? 'source' : 'agency', path.length === 2), ...taken()];
      case 'listed country':
        return goneFor('a country in place of a participant', 'ATA', 'participant');
      case 'full date':
        return path.at(-1) === 'review-by' ? [] : [mutation('a day to come', '2999-01-01', [here])];
      case 'seat country':
        return seatMutation('a seat in another country', 'ATA');
      case 'longitude':
        return seatMutation('a seat far off', String(Number(value) > 0 ? Number(value) - 90 : Number(value) + 90));
      case 'latitude':
        return seatMutation('a seat far off', String(Number(value) > 0 ? Number(value) - 60 : Number(value) + 60));
      case 'agency':
        return path.includes('with') ? [mutation('an agency that works with itself', String(nodeIn(file, [path[0] ?? 0, 'id'])), [here])] : [];
      default:
        return [];
    }
  }

  /** Another id than the one that others refer to. */
  function renamed(by: 'source' | 'agency', isReferredTo: boolean): readonly Mutation[] {
    const other = value.slice(0, -1) + (value.endsWith('x') ? 'y' : 'x');
    return isReferredTo ? goneFor('another id', other, by) : [{ kind: 'another id', file, path, unnoticed: 'nothing refers to it' }];
  }

  function goneFor(kind: string, spelling: string, by: 'source' | 'agency' | 'participant'): readonly Mutation[] {
    const expected = referencesTo(value, by, files);
    return expected.length > 0 ? [mutation(kind, spelling, expected)] : [{ kind, file, path, unnoticed: nobodyKnows }];
  }

  /** The id of the first entry of the list, for every other entry. */
  function taken(): readonly Mutation[] {
    const index = path.at(-2);
    if (typeof index !== 'number' || index === 0) return [];
    return [mutation('an id that is taken', String(nodeIn(file, [...path.slice(0, -2), 0, 'id'])), [{ ...here, says: /is already the id of/ }])];
  }

  /** A seat is told by its longitude, whichever of its values is wrong. */
  function seatMutation(kind: string, spelling: string): readonly Mutation[] {
    const longitude = [...path.slice(0, -1), 'longitude'];
    return [mutation(kind, spelling, [{ file: file.name, line: file.lineOf(nodeIn(file, longitude)), field: fieldAt(longitude) }])];
  }
}
