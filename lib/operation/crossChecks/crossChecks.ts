import { agencyCountries } from './agencyCountries';
import type { CrossCheck } from './CrossCheck';
import { defaultLanguage } from './defaultLanguage';
import { duplicateIds } from './duplicateIds';
import { futureDates } from './futureDates';
import { ownPartners } from './ownPartners';
import { participants } from './participants';
import { periods } from './periods';
import { repeatedEntries } from './repeatedEntries';
import { reviewDate } from './reviewDate';
import { seats } from './seats';
import { uncitedSources } from './uncitedSources';
import { unknownAgencies } from './unknownAgencies';
import { unknownSources } from './unknownSources';

/** Every rule about values that are each right by themselves. */
export const crossChecks: readonly CrossCheck[] = [
  agencyCountries,
  defaultLanguage,
  duplicateIds,
  futureDates,
  ownPartners,
  participants,
  periods,
  repeatedEntries,
  reviewDate,
  seats,
  uncitedSources,
  unknownAgencies,
  unknownSources,
];
