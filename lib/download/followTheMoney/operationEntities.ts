import { addressOf } from '../../address/addressOf';
import { operationPath } from '../../address/paths';
import { languages } from '../../language/Language';
import { lastChanged } from '../../operation/lastChanged';
import type { EventDate } from '../../operation/EventDate';
import type { Citation, Contribution, Operation, Source } from '../../operation/Operation';
import { endsOf } from '../../operation/PartialDate';
import { carriedBy, carriedWords } from '../../view/carriedBy';
import { alpha2 } from './alpha2';
import { ftmEntity, ftmId, type FtmEntity } from './FtmEntity';
import { wordsOf } from './wordsOf';

/** An operation as a project, its sources as articles, and each thing that an agency did as a participation. Agencies are entities of their own, for all operations. */
export function operationEntities(operation: Operation): readonly FtmEntity[] {
  const participations = operation.agencies.flatMap(({ id, contributions }) =>
    contributions.map((contribution, index) => participationEntity(operation, id, contribution, index + 1)));
  return [projectEntity(operation), ...operation.sources.map((source) => articleEntity(operation, source)), ...participations];
}

/** Of the countries, those alone of which no source says otherwise. */
function projectEntity(operation: Operation): FtmEntity {
  const { slug, name, defaultLanguage, otherNames = [], summary, summaryCitations, period, countries } = operation;
  return ftmEntity('Project', projectId(operation), {
    name: [name[defaultLanguage]],
    alias: [...wordsOf(name), ...otherNames.flatMap((other) => wordsOf(other.name))].filter((other) => other !== name[defaultLanguage]),
    summary: wordsOf(summary),
    startDate: [period.from],
    endDate: [period.to],
    country: countries.map(alpha2),
    modifiedAt: [lastChanged(operation)],
    sourceUrl: process.env.SITE_ORIGIN ? languages.map((language) => addressOf(operationPath(language, slug))) : [],
    proof: proofOf(operation, summaryCitations),
  });
}

function articleEntity(operation: Operation, source: Source): FtmEntity {
  const publisher = source.publisher[operation.defaultLanguage];
  const title = source.title ?? publisher;
  const carried = carriedBy(source, operation, operation.defaultLanguage);
  return ftmEntity('Article', articleId(operation, source.id), {
    name: [title],
    title: [title],
    publisher: [publisher],
    notes: [carried && carriedWords(carried)],
    publishedAt: [source.published],
    retrievedAt: [source.retrieved],
    sourceUrl: [source.url],
  });
}

function participationEntity(operation: Operation, agency: string, { role, date, text, citations }: Contribution, number: number): FtmEntity {
  return ftmEntity('ProjectParticipant', ftmId('participant', operation.slug, agency, String(number)), {
    project: [projectId(operation)],
    participant: [ftmId('agency', agency)],
    role: [role],
    description: wordsOf(text),
    ...datesOf(date),
    proof: proofOf(operation, citations),
  });
}

/** FollowTheMoney has no ranges: the two ends of one are two properties. */
function datesOf(date: EventDate | undefined): Readonly<Record<string, readonly string[]>> {
  if (date === undefined) return {};
  const [from, to] = endsOf(date);
  return from === to ? { date: [from] } : { startDate: [from], endDate: [to] };
}

const projectId = ({ slug }: Operation): string => ftmId('operation', slug);
const articleId = ({ slug }: Operation, source: string): string => ftmId('source', slug, source);
const proofOf = (operation: Operation, citations: readonly Citation[]): readonly string[] => citations.map(({ source }) => articleId(operation, source));
