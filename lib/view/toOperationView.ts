import { fill } from '../language/fill';
import { formatDate } from '../language/formatDate';
import { isLanguage, type Language } from '../language/Language';
import type { LocalizedText } from '../language/LocalizedText';
import { messagesIn } from '../language/messagesIn';
import { nameOfLanguage } from '../language/nameOfLanguage';
import { daysToReview } from '../operation/daysToReview';
import type { Citation, Operation, Source } from '../operation/Operation';
import type { PartialDate } from '../operation/PartialDate';
import { countryName } from '../world/countryNames';
import type { CountryView, OperationView, SourceView, StatementView } from './OperationView';
import { toText, type Text } from './Text';
import { carriedBy } from './carriedBy';
import { correctedOn } from './correctedOn';
import { operationName } from './operationName';
import { toAgencyView, toDateView } from './toAgencyView';
import { toCitationViews } from './toCitationViews';
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
    countries: toCountryViews(operation, language, statement),
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
    conflicts: operation.conflicts.map(({ id, question, accounts }) => ({
      id,
      question: text(question),
      accounts: accounts.map((account) => statement(account.text, account.citations)),
      ...correctedOn(operation, language, ({ conflict }) => conflict === id),
    })),
    corrections: operation.corrections.map(({ date, was, now, about }) => ({
      date: toDateView(date, language),
      was: text(was),
      now: text(now),
      ...(about?.agency && { agency: about.agency }),
      ...toSubjectView(about, operation, language),
    })),
    additions: operation.additions.map(({ date, text: words, about }) => ({ date: toDateView(date, language), text: text(words), ...toSubjectView(about, operation, language) })),
    sources: operation.sources.map((source) => toSourceView(source, text(source.publisher), operation, language)),
    ...(namesKosovo(operation) && { namesKosovo: true as const }),
  };
}

function namesKosovo({ countries, agencies }: Operation): boolean {
  return countries.includes('XKX') || agencies.some(({ seat }) => seat?.country === 'XKX');
}

function toCountryViews(
  operation: Operation,
  language: Language,
  statement: (localized: LocalizedText, citations: readonly Citation[]) => StatementView,
): readonly CountryView[] {
  const { compare } = new Intl.Collator(language);
  const agenciesOf = new Map<string | undefined, string[]>(operation.countries.map((code) => [code, []]));
  for (const { id, country } of operation.agencies) agenciesOf.get(country)?.push(id);
  return operation.countries
    .map((code) => ({
      code,
      name: countryName(code, language),
      agencies: agenciesOf.get(code) ?? [],
      outcomes: operation.outcomes.filter(({ country }) => country === code).map((outcome) => statement(outcome.text, outcome.citations)),
      ...correctedOn(operation, language, ({ country }) => country === code),
    }))
    .sort((a, b) => compare(a.name, b.name));
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
