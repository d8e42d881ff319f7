import { fill } from '../language/fill';
import { formatDate } from '../language/formatDate';
import { isLanguage, type Language } from '../language/Language';
import type { LocalizedText } from '../language/LocalizedText';
import { messagesIn } from '../language/messagesIn';
import { nameOfLanguage } from '../language/nameOfLanguage';
import { daysToReview } from '../operation/daysToReview';
import type { Citation, Operation, Source } from '../operation/Operation';
import type { PartialDate } from '../operation/PartialDate';
import type { OperationView, SourceView, StatementView } from './OperationView';
import { toText, type Text } from './Text';
import { carriedBy } from './carriedBy';
import { countryName } from '../world/countryNames';
import { correctedOn } from './correctedOn';
import { operationName } from './operationName';
import { toAgencyView, toDateView } from './toAgencyView';
import { toCitationViews } from './toCitationViews';
import { toConflictViews } from './toConflictViews';
import { toCountryViews } from './toCountryViews';
import { toFigureView } from './toFigureView';
import { toSubjectView } from './toSubjectView';

/**
 * A whole operation in one language: texts chosen, dates and sources in words, countries sorted by that language's alphabet.
 *
 * @param today the day that its review is checked against, `2026-11-24`; when left out, the view says nothing of a missed one, as for pictures.
 */
export function toOperationView(operation: Operation, language: Language, today?: PartialDate): OperationView {
  const text = (localized: LocalizedText): Text => toText(localized, language, operation.defaultLanguage);
  const statement = (localized: LocalizedText, citations: readonly Citation[]): StatementView => ({
    text: text(localized),
    citations: toCitationViews(citations, operation, language),
  });
  return {
    slug: operation.slug,
    language,
    name: operationName(operation, language),
    ...(operation.named === false && { described: text(operation.name) }),
    ...(operation.otherNames && {
      otherNames: operation.otherNames.map(({ name, where, citation }) => ({
        name: text(name),
        ...(where && { where: countryName(where, language) }),
        citations: toCitationViews([citation], operation, language),
      })),
    }),
    ...(operation.headline && { headline: text(operation.headline) }),
    title: text(operation.title),
    summary: statement(operation.summary, operation.summaryCitations),
    period: toPeriod(operation),
    isDraft: operation.status === 'draft',
    asOf: toDateView(operation.asOf, language),
    ...(operation.reviewed && { reviewed: toDateView(operation.reviewed, language) }),
    ...(today !== undefined && daysToReview(operation.reviewBy, today) < 0 && { reviewMissed: toDateView(operation.reviewBy, language) }),
    agencies: operation.agencies.map((agency) => toAgencyView(agency, operation, language)),
    ...toCountryViews(operation, language),
    figures: operation.figures.map((figure) => toFigureView(figure, operation, language)),
    steps: operation.steps.map(({ id, date, agencies, countries, text: words, citations }) => ({
      id,
      date: date === undefined ? { words: messagesIn(language).sections.noDate } : toDateView(date, language),
      agencies,
      countries,
      ...statement(words, citations),
      ...correctedOn(operation, language, ({ step }) => step === id),
    })),
    unknowns: operation.unknowns.map(({ id, text: words, citations }) => ({
      id,
      ...statement(words, citations),
      ...correctedOn(operation, language, ({ unknown }) => unknown === id),
    })),
    conflicts: toConflictViews(operation, language),
    corrections: operation.corrections.map(({ date, was, now, about }) => ({
      date: toDateView(date, language),
      was: text(was),
      now: text(now),
      ...(about?.agency && { agency: about.agency }),
      ...toSubjectView(about, operation, language),
    })),
    additions: operation.additions.map(({ date, text: words, about }) => ({ date: toDateView(date, language), text: text(words), ...toSubjectView(about, operation, language) })),
    ...(operation.removedForSafety && { removals: operation.removedForSafety.map(({ date }) => toDateView(date, language)) }),
    sources: operation.sources.map((source) => toSourceView(source, text(source.publisher), operation, language)),
    ...(namesKosovo(operation) && { namesKosovo: true as const }),
  };
}

function namesKosovo({ countries, participants, agencies }: Operation): boolean {
  return countries.includes('XKX') || participants.some(({ country }) => country === 'XKX') || agencies.some(({ seat }) => seat?.country === 'XKX');
}

/** `2017–2019`, or one year when it began and ended in the same. */
function toPeriod({ period }: Operation): string {
  const [from, to] = [period.from.slice(0, 4), period.to.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}

function toSourceView(source: Source, publisher: Text, operation: Operation, language: Language): SourceView {
  const { citation } = messagesIn(language);
  const carried = carriedBy(source, operation, language);
  return {
    id: source.id,
    publisher,
    ...(carried && { carriedBy: carried }),
    ...(source.title && { title: source.title }),
    language: source.language,
    ...(source.url && { url: source.url }),
    notes: [
      // Readers of the site expect its own languages.
      ...(isLanguage(source.language) ? [] : [fill(citation.inLanguage, { language: nameOfLanguage(source.language, language) })]),
      ...(source.published ? [fill(citation.published, { date: formatDate(source.published, language) })] : []),
      ...(source.read === 'excerpts' ? [citation.excerpts] : []),
    ],
  };
}
