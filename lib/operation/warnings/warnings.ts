import type { CrossCheck } from '../crossChecks/CrossCheck';
import { contradictingCorrections } from './contradictingCorrections';
import { contradictingDates } from './contradictingDates';
import { datesOutsidePeriod } from './datesOutsidePeriod';
import { describedPersons } from './describedPersons';
import { differingNumbers } from './differingNumbers';
import { missingSignOff } from './missingSignOff';
import { missingTranslations } from './missingTranslations';
import { possibleResidue } from './possibleResidue';
import { quoteMarks } from './quoteMarks';
import { reviewDue } from './reviewDue';
import { seatsFarOff } from './seatsFarOff';
import { staleSources } from './staleSources';
import { stepOrder } from './stepOrder';

/** Every rule whose findings an editor judges. Some begin to speak when time passes, so none may stop a build. */
export const warnings: readonly CrossCheck[] = [
  contradictingCorrections,
  contradictingDates,
  datesOutsidePeriod,
  describedPersons,
  differingNumbers,
  missingSignOff,
  missingTranslations,
  possibleResidue,
  quoteMarks,
  reviewDue,
  seatsFarOff,
  staleSources,
  stepOrder,
];
