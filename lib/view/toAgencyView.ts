import { formatDate } from '../language/formatDate';
import type { Language } from '../language/Language';
import { messagesIn } from '../language/messagesIn';
import type { Agency, CountryCode, Operation } from '../operation/Operation';
import type { PartialDate } from '../operation/PartialDate';
import { countryName } from '../world/countryNames';
import type { AgencyView, ContributionView, DateView } from './OperationView';
import { toText, type Text } from './Text';
import { correctedOn } from './correctedOn';
import { partnersOf } from './partnersOf';
import { toCitationViews } from './toCitationViews';

/** A date in a language's words, beside the form that machines read. */
export function toDateView(date: PartialDate, language: Language): DateView {
  return { words: formatDate(date, language), iso: date };
}

/** An agency of an operation in one language, with its relations named and its sources spelt out. */
export function toAgencyView(agency: Agency, operation: Operation, language: Language): AgencyView {
  return {
    id: agency.id,
    name: toText(agency.name, language, operation.defaultLanguage),
    ...(agency.abbreviation && { abbreviation: toText(agency.abbreviation, language, operation.defaultLanguage) }),
    kind: agency.kind,
    ...(agency.country && { country: agency.country }),
    ...(agency.unit && { unit: toText(agency.unit, language, operation.defaultLanguage) }),
    ...(agency.nameNow && { nameNow: toText(agency.nameNow, language, operation.defaultLanguage) }),
    ...toSeat(agency.seat, operation, language),
    contributions: agency.contributions.map((contribution) => toContributionView(contribution, operation, language)),
    partners: partnersOf(agency, operation).map(({ id, name }) => ({ id, name: toText(name, language, operation.defaultLanguage) })),
    ...correctedOn(operation, language, ({ agency: id }) => id === agency.id),
  };
}

/** Where it sits, with the source; where no source says so, that, and no source. */
function toSeat(seat: Agency['seat'], operation: Operation, language: Language): Pick<AgencyView, 'place' | 'seat'> {
  const unknown = messagesIn(language).seatUnknown;
  if (seat === undefined) return { place: unknown, seat: { text: unknown, precision: 'country', citations: [] } };
  const text = toText(seat.place, language, operation.defaultLanguage);
  return { place: toPlace(text, seat.country, language), seat: { text, precision: seat.precision, citations: toCitationViews([seat.citation], operation, language) } };
}

/** The place and its country in one language: a place without a translation takes its country's name along. A city-state is said once. */
function toPlace(place: Text, code: CountryCode, language: Language): Text {
  if (typeof place !== 'string') return { ...place, text: placeInCountry(place.text, countryName(code, place.language)) };
  return placeInCountry(place, countryName(code, language));
}

function placeInCountry(place: string, country: string): string {
  return place === country ? place : `${place}, ${country}`;
}

function toContributionView(contribution: Agency['contributions'][number], operation: Operation, language: Language): ContributionView {
  return {
    ...(contribution.role && { role: { id: contribution.role, words: messagesIn(language).roles[contribution.role] } }),
    text: toText(contribution.text, language, operation.defaultLanguage),
    ...(contribution.date && { date: toDateView(contribution.date, language) }),
    citations: toCitationViews(contribution.citations, operation, language),
  };
}
