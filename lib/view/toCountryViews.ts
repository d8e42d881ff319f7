import type { Language } from '../language/Language';
import type { Citation, CountryCode, Operation, Participation } from '../operation/Operation';
import { countryName } from '../world/countryNames';
import { correctedOn } from './correctedOn';
import type { CountryView, DisputedView, OperationView } from './OperationView';
import { toText } from './Text';
import { toCitationViews } from './toCitationViews';
import { toConflictViews } from './toConflictViews';

/**
 * The countries that took part, and those of which sources disagree, each list in the order of the language's alphabet.
 *
 * @throws RangeError when a conflict is not among the operation's; the loader refuses such data.
 */
export function toCountryViews(operation: Operation, language: Language): Pick<OperationView, 'countries' | 'disputed'> {
  const { compare } = new Intl.Collator(language);
  const agenciesOf = new Map<string | undefined, string[]>(operation.countries.map((code) => [code, []]));
  for (const { id, country } of operation.agencies) agenciesOf.get(country)?.push(id);
  const participations = new Map(operation.participants.map((participation) => [participation.country, participation]));
  const countries = operation.countries.map((code) => toCountryView(code, participations.get(code)));
  const disputed = operation.participants.flatMap((participation) => (participation.disputed === undefined ? [] : [toDisputedView(participation, participation.disputed)]));
  return { countries: sorted(countries), ...(disputed.length > 0 && { disputed: sorted(disputed) }) };

  function toCountryView(code: CountryCode, participation: Participation | undefined): CountryView {
    const agencies = agenciesOf.get(code) ?? [];
    const outcomes = operation.outcomes.filter(({ country }) => country === code);
    const named = new Set([...outcomes, ...operation.agencies.filter(({ country }) => country === code).flatMap(({ contributions }) => contributions)].flatMap(({ citations }) => citations.map(placeOf)));
    const citations = participation?.citations ?? [];
    const isToldAnyway = agencies.length > 0 && citations.every((citation) => named.has(placeOf(citation)));
    return {
      code,
      name: countryName(code, language),
      agencies,
      outcomes: outcomes.map(({ text, citations: sources }) => ({ text: toText(text, language, operation.defaultLanguage), citations: toCitationViews(sources, operation, language) })),
      ...(!isToldAnyway && citations.length > 0 && { toldBy: toCitationViews(citations, operation, language) }),
      ...(participation?.namedAs && { namedAs: toText(participation.namedAs, language, operation.defaultLanguage) }),
      ...correctedOn(operation, language, ({ country }) => country === code),
    };
  }

  function toDisputedView(participation: Participation, id: string): DisputedView {
    const conflict = toConflictViews(operation, language).find((candidate) => candidate.id === id);
    if (!conflict) throw new RangeError(`Conflict '${id}' is not defined.`);
    return { ...toCountryView(participation.country, participation), conflict };
  }

  function sorted<View extends CountryView>(views: readonly View[]): readonly View[] {
    return [...views].sort((a, b) => compare(a.name, b.name));
  }
}

function placeOf({ source, paragraph }: Citation): string {
  return `${source} ${paragraph ?? ''}`;
}
