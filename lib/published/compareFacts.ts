import type { Facts } from '../download/factsSchema';
import { formatList } from '../language/formatList';
import type { DataFileName } from '../operation/DataFiles';
import type { Finding } from '../operation/Finding';
import type { Operation } from '../operation/Operation';
import type { Problem } from '../operation/Problem';
import { answersSince, isAbout } from './answers';
import { cureFor, cureForGone, cureForWording } from './cures';
import { differences, type Difference } from './differences';
import type { Entry } from './Entry';
import { entriesOf } from './entriesOf';
import { plain } from './plain';
import type { PublishedFacts } from './Release';

/** Something that changed since the last release and that nothing answers for. */
export type Unanswered = Finding & { readonly file: DataFileName; readonly severity: Problem['severity'] };

/**
 * What an operation says otherwise than the last release did, without an answer. No message quotes what was published,
 * since it may have been taken out for the sake of a person.
 *
 * @param now of an operation with no new removal for safety: of such a one nothing may be said, so it is not compared.
 */
export function compareFacts(
  then: PublishedFacts,
  now: Facts,
  neverPublished: Operation['neverPublished'] = [],
): readonly Unanswered[] {
  const isAnswered = answersSince(then, now, neverPublished);
  const entries = entriesOf(now);
  const changed = [...entriesOf(then)].flatMap(([key, before]) => {
    const after = entries.get(key);
    const found =
      after === undefined ? [] : differences(before, after).filter(({ what }) => !isToldOf(what, key, then, now));
    return after === undefined || found.length > 0 ? [{ before, after, found }] : [];
  });
  return [
    ...changed
      .filter(({ before, after }) => ![before, after].some((entry) => entry && isAnswered(entry)))
      .flatMap(({ before, after, found }) => (after ? unansweredChanges(after, found) : [goneEntry(before)])),
    ...neverPublished.flatMap((subject, index) =>
      changed.some(({ before }) => isAbout(subject, before)) ? [] : [needless(index)],
    ),
  ];
}

const isValue = (what: string): boolean => what.startsWith('its value');

/** Whether a figure's value is now said to be one of before. */
function isToldOf(what: string, key: string, then: PublishedFacts, now: Facts): boolean {
  if (!isValue(what)) return false;
  const valueIn = ({ figures }: Pick<Facts, 'figures'>) => figures.find(({ id }) => key === `figure ${id}`);
  const old = Object.values(valueIn(then)?.value ?? {}).map(plain);
  return (
    valueIn(now)?.earlier?.some(({ value }) => Object.values(value).every((text) => old.includes(plain(text)))) ?? false
  );
}

/** One error for an entry's facts, and one warning for its wording, each at the first place. */
function unansweredChanges(entry: Entry, found: readonly Difference[]): readonly Unanswered[] {
  const tell = (
    of: Difference['of'],
    severity: Unanswered['severity'],
    messageOf: (what: string) => string,
  ): readonly Unanswered[] => {
    const own = found.filter((one) => one.of === of);
    const [first] = own;
    return first === undefined
      ? []
      : [
          {
            ...first.place,
            at: 'value',
            severity,
            message: messageOf(formatList([...new Set(own.map(({ what }) => what))], 'en')),
          },
        ];
  };
  return [
    ...tell(
      'fact',
      'error',
      (what) => `${entry.name} is not as it was published: ${what}; ${cureFor(entry, isValue(what))}`,
    ),
    ...tell(
      'wording',
      'warning',
      (what) => `${entry.name} is worded otherwise than it was published: ${what}; ${cureForWording(entry)}`,
    ),
  ];
}

function goneEntry(entry: Entry): Unanswered {
  const [list] = entry.place.path;
  const path = typeof list === 'string' ? [list] : [];
  return {
    file: entry.place.file,
    path,
    at: 'value',
    severity: 'error',
    message: `${entry.name} was published and is gone${entry.about?.agency === undefined ? '' : ', with its pages and frames'}; ${cureForGone(entry)}`,
  };
}

function needless(index: number): Unanswered {
  return {
    file: 'operation.yaml',
    path: ['never-published', index],
    at: 'value',
    severity: 'warning',
    message: 'is as it was published, or was not published at all; remove it, since it would hide a later change',
  };
}
