import { createHash } from 'node:crypto';
import { agencyAddress } from '../address/agencyAddress';
import { operationPath } from '../address/paths';
import { fill } from '../language/fill';
import { formatDate } from '../language/formatDate';
import type { Language } from '../language/Language';
import type { LocalizedText } from '../language/LocalizedText';
import { messagesIn } from '../language/messagesIn';
import type { Addition, Operation } from '../operation/Operation';
import { comparePartialDates, type PartialDate } from '../operation/PartialDate';
import { operationName } from '../view/operationName';
import { subjectText } from '../view/subjectText';
import { toText, wordsOf } from '../view/Text';
import { countryName } from '../world/countryNames';

/** Something that happened to an operation's page. */
export type Change = {
  /** What tells it from the operation's other changes, in every language and build: it is made of what changed. */
  readonly key: string;
  readonly date: PartialDate;
  /** Names the operation too: a reader of many feeds sees nothing else of where an entry is from. */
  readonly title: string;
  readonly text: string;
  /** The path of the page to look at. */
  readonly path: string;
};

/** What the data says of an operation's own history, newest first: when it was published, checked against its sources, corrected, added to, and relieved of a detail. */
export function changesOf(operation: Operation, language: Language): readonly Change[] {
  const { feed, sections } = messagesIn(language);
  const path = operationPath(language, operation.slug);
  const words = (text: LocalizedText): string => wordsOf(toText(text, language, operation.defaultLanguage));
  const titleOf = (entry: string, about?: Addition['about']): string => {
    const subject = subjectOf(about, operation, language);
    return fill(feed.inOperation, { name: wordsOf(operationName(operation, language)), entry: subject === undefined ? entry : fill(feed.about, { entry, subject }) });
  };
  // An agency that a correction took out of the data has no page any more.
  const pathOf = (about: Addition['about']): string => {
    const agency = operation.agencies.find(({ id }) => id === about?.agency);
    return agency === undefined ? path : agencyAddress(language, operation.slug, agency.id, operation.agencies.length);
  };

  const corrections = operation.corrections.map(({ date, was, now, about }): Change => ({
    key: `correction-${digest({ date, was, now })}`,
    date,
    title: titleOf(feed.correction, about),
    text: `${sections.correctionWas}: ${words(was)} ${sections.correctionNow}: ${words(now)}`,
    path: pathOf(about),
  }));
  const additions = operation.additions.map(({ date, text, about }): Change => ({
    key: `addition-${digest({ date, text })}`,
    date,
    title: titleOf(feed.addition, about),
    text: words(text),
    path: pathOf(about),
  }));
  const removals = (operation.removedForSafety ?? []).map(({ date }, index, all): Change => {
    // A later one of the same day stands before the others, and they keep their keys.
    const before = all.slice(index + 1).filter((other) => other.date === date).length;
    return {
      key: `removed-${date}${before === 0 ? '' : `-${before + 1}`}`,
      date,
      title: titleOf(sections.removedForSafety),
      text: fill(feed.removedText, { date: formatDate(date, language) }),
      path,
    };
  });
  const { reviewed, published } = operation;
  const days = [
    ...(reviewed
      ? [{ key: `reviewed-${reviewed}`, date: reviewed, title: titleOf(feed.reviewed), text: fill(feed.reviewedText, { date: formatDate(reviewed, language) }), path }]
      : []),
    ...(published ? [{ key: 'published', date: published, title: titleOf(feed.published), text: words(operation.summary), path }] : []),
  ];
  return [...removals, ...corrections, ...additions, ...days].toSorted((a, b) => comparePartialDates(b.date, a.date));
}

function subjectOf(about: Addition['about'], operation: Operation, language: Language): string | undefined {
  if (about?.country !== undefined) return countryName(about.country, language);
  const other = subjectText(about ?? {}, operation, language);
  if (other !== undefined) return wordsOf(other);
  const agency = operation.agencies.find(({ id }) => id === about?.agency);
  return agency && wordsOf(toText(agency.name, language, operation.defaultLanguage));
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}
