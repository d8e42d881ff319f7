import { agencyCountries } from './agencyCountries';
import { bannedTerms } from './bannedTerms';
import { conflictQuestions } from './conflictQuestions';
import { copiedResidue } from './copiedResidue';
import type { CrossCheck } from './CrossCheck';
import { defaultLanguage } from './defaultLanguage';
import { describedNames } from './describedNames';
import { duplicateIds } from './duplicateIds';
import { futureDates } from './futureDates';
import { leadFigures } from './leadFigures';
import { ownPartners } from './ownPartners';
import { participants } from './participants';
import { participations } from './participations';
import { periods } from './periods';
import { possibleAges } from './possibleAges';
import { registeredAgencies } from './registeredAgencies';
import { repeatedEntries } from './repeatedEntries';
import { repeatedRecords } from './repeatedRecords';
import { reviewDates } from './reviewDates';
import { seats } from './seats';
import { signOffOrder } from './signOffOrder';
import { topics } from './topics';
import { uncitedSources } from './uncitedSources';
import { unknownAgencies } from './unknownAgencies';
import { unknownSources } from './unknownSources';
import { unknownSubjects } from './unknownSubjects';

/** Every rule about values that are each right by themselves. */
export const crossChecks: readonly CrossCheck[] = [
  agencyCountries,
  bannedTerms,
  conflictQuestions,
  copiedResidue,
  defaultLanguage,
  describedNames,
  duplicateIds,
  futureDates,
  leadFigures,
  ownPartners,
  participants,
  participations,
  periods,
  possibleAges,
  registeredAgencies,
  repeatedEntries,
  repeatedRecords,
  reviewDates,
  seats,
  signOffOrder,
  topics,
  uncitedSources,
  unknownAgencies,
  unknownSources,
  unknownSubjects,
];
