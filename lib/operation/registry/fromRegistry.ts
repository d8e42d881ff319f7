import type { Agency, Citation, Contribution, Operation, Seat, Source } from '../Operation';
import type { PartialDate } from '../PartialDate';
import type { LocalizedText } from '../../language/LocalizedText';
import { kindOf } from './kindOf';
import { nameAt } from './nameAt';
import type { Registry } from './RegistryAgency';

/** What an operation says of an agency of the registry. */
export type Participation = { readonly id: string; readonly unit?: LocalizedText; readonly seat?: Seat; readonly contributions: readonly Contribution[] };

/** An agency of an operation, and those sources of the registry that it cites. */
export type Joined = { readonly agency: Agency; readonly cited: readonly Source[] };

/**
 * An agency as the registry knows it, with what an operation says of it.
 *
 * @param day the operation's last: the agency shows the name of then.
 * @throws RangeError when it is not in the registry; the checks refuse such data, so it means a fault in the code.
 */
export function fromRegistry({ id, unit, seat, contributions }: Participation, registry: Registry, day: PartialDate): Joined {
  const known = registry.get(id);
  if (known === undefined) throw new RangeError(`There is no agency '${id}' in the registry.`);
  const { name, abbreviation, former } = nameAt(known, day);
  const parent = known.partOf === undefined ? undefined : registry.get(known.partOf);
  const ownSeat = seat ?? known.seat;
  const others = [...known.alsoWritten, ...known.formerly.filter((other) => other !== former).flatMap((other) => [...Object.values(other.name), ...Object.values(other.abbreviation ?? {})])];
  const agency: Agency = {
    id,
    name,
    ...(abbreviation === undefined ? {} : { abbreviation }),
    ...(former === undefined ? {} : { nameNow: known.name }),
    ...(others.length === 0 ? {} : { otherNames: others }),
    ...(unit === undefined ? {} : { unit }),
    kind: kindOf(known),
    body: known.kind,
    ...(known.level === undefined ? {} : { level: known.level }),
    ...(known.partOf === undefined ? {} : { partOf: known.partOf }),
    ...(parent === undefined ? {} : { partOfName: nameAt(parent, day).name }),
    ...(known.sameAs.length === 0 ? {} : { sameAs: known.sameAs.map(({ url }) => url) }),
    ...(known.country === undefined ? {} : { country: known.country }),
    ...(ownSeat === undefined ? {} : { seat: ownSeat }),
    contributions,
  };
  const cited = seat === undefined && known.seat !== undefined ? known.sources.filter((source) => source.id === known.seat?.citation.source) : [];
  return { agency, cited };
}

/** Adds the registry's sources to those of the operation. One that the operation has already is not repeated; another of the same id is given the agency's before its own. */
export function withRegistrySources(joined: readonly Joined[], own: readonly Source[]): Pick<Operation, 'agencies' | 'sources'> {
  const sources = [...own];
  const agencies = joined.map(({ agency, cited }) => {
    const renamed = new Map(cited.map((source) => [source.id, place(source, agency.id, sources)]));
    const citation = (old: Citation): Citation => ({ ...old, source: renamed.get(old.source) ?? old.source });
    return cited.length === 0 || agency.seat === undefined ? agency : { ...agency, seat: { ...agency.seat, citation: citation(agency.seat.citation) } };
  });
  return { agencies, sources };
}

/** @returns the id that the source has among the operation's. */
function place(source: Source, agency: string, sources: Source[]): string {
  const same = sources.find(({ id, url, title, publisher }) => (url === undefined ? id === source.id && title === source.title && publisher.en === source.publisher.en : url === source.url));
  if (same) return same.id;
  const id = sources.some((other) => other.id === source.id) ? `${agency}-${source.id}` : source.id;
  sources.push({ ...source, id });
  return id;
}
