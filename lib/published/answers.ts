import type { Facts } from '../download/factsSchema';
import type { Operation, Subject } from '../operation/Operation';
import type { Entry } from './Entry';
import type { PublishedFacts } from './Release';

/**
 * Whether a detail was removed for safety since the last release: nothing that is gone or changed is spoken of then.
 */
export function isRemovedSince(
  { removedForSafety: then = [] }: PublishedFacts,
  { removedForSafety: now = [] }: Facts,
): boolean {
  return newSince(then, now).length > 0;
}

/**
 * Whether an entry that changed or is gone is told of: by a correction or an addition that is new, or as one that was
 * never published.
 */
export function answersSince(
  then: PublishedFacts,
  now: Facts,
  neverPublished: NonNullable<Operation['neverPublished']>,
): (entry: Entry) => boolean {
  const corrections = newSince(then.corrections, now.corrections);
  const abouts = [
    ...[...corrections, ...newSince(then.additions, now.additions)].flatMap(({ about }) => about ?? []),
    ...neverPublished,
  ];
  return (entry) =>
    entry.about === undefined
      ? corrections.some(({ about }) => about === undefined)
      : abouts.some((about) => isAbout(about, entry));
}

/**
 * Whether a correction that names this subject is about the entry: the one that it names, and of a country its agencies
 * too.
 */
export function isAbout(subject: Subject, { about = {}, country }: Entry): boolean {
  if (subject.country !== undefined) return subject.country === country;
  return JSON.stringify(subject) === JSON.stringify(about);
}

/** The entries of a list that were not in it then; of two that are the same, one may be new. */
function newSince<One>(then: readonly One[], now: readonly One[]): readonly One[] {
  const left = then.map((one) => JSON.stringify(one));
  return now.filter((one) => {
    const at = left.indexOf(JSON.stringify(one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
