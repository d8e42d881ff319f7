import type { Subject } from '../operation/Operation';
import type { Entry } from './Entry';

const removal = "where it could lead to a person, 'removed-for-safety' with the day and no correction";

/** What to write about an entry that is not as it was published. */
export function cureFor({ about }: Entry): string {
  if (about === undefined) return `write a correction without 'about' or, ${removal}`;
  const earlier = about.figure === undefined ? '' : ", or the value of before under 'earlier'";
  return `write a correction or an addition about it (about: ${written(about)})${earlier}; where no reader saw it, 'never-published: [${written(about)}]'; ${removal}`;
}

/** What to write about an entry that was published and is there no more. */
export function cureForGone({ about = {} }: Entry): string {
  return `write a correction about it (about: ${written(about)}); where no reader saw it, 'never-published: [${written(about)}]'; ${removal}`;
}

function written(subject: Subject): string {
  return `{ ${Object.entries(subject).map(([kind, id]) => `${kind}: ${id}`).join(', ')} }`;
}
