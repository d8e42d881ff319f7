import type { Subject } from '../operation/Operation';
import type { Entry } from './Entry';

const removal = "where it could lead to a person, 'removed-for-safety' with the day and no correction";

/**
 * What to write about an entry that is not as it was published.
 *
 * @param isOfValue whether a figure's value is another one.
 */
export function cureFor({ about }: Entry, isOfValue = false): string {
  if (about === undefined) return `write a correction without 'about' or, ${removal}`;
  const earlier = isOfValue ? ", or the value of before under 'earlier'" : '';
  return `write a correction or an addition about it (about: ${written(about)})${earlier}; where no reader saw it, 'never-published: [${written(about)}]'; ${removal}`;
}

/** What to write about an entry whose wording changed. */
export function cureForWording({ about }: Entry): string {
  return `where it means something else now, write a correction ${about === undefined ? "without 'about'" : `about it (about: ${written(about)})`}; ${removal}`;
}

/** What to write about an entry that was published and is there no more. */
export function cureForGone({ about = {} }: Entry): string {
  return `write a correction about it (about: ${written(about)}); where no reader saw it, 'never-published: [${written(about)}]'; ${removal}`;
}

function written(subject: Subject): string {
  return `{ ${Object.entries(subject)
    .map(([kind, id]) => `${kind}: ${id}`)
    .join(', ')} }`;
}
