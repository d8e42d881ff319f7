import type { Language } from '../../language/Language';
import type { AgencyKind, BodyKind, ConflictKind, Level, Role, SeatPrecision, Source, Status } from '../Operation';

/** What each language is called in English. */
export const languageDescriptions: Readonly<Record<Language, string>> = { en: 'English', bg: 'Bulgarian' };

export const statusDescriptions: Readonly<Record<Status, string>> = {
  draft: 'Only its editors see it; a build leaves it out unless asked for.',
  published: 'Readers see it.',
};

export const conflictKindDescriptions: Readonly<Record<ConflictKind, string>> = {
  'country-count': 'How many countries took part.',
};

export const kindDescriptions: Readonly<Record<AgencyKind, string>> = {
  'national-agency': 'An agency of a whole country.',
  'regional-agency': 'An agency of a state, a province or a city.',
  'international-organisation': 'A body of several countries; it belongs to none.',
  'non-governmental': 'A body that no government runs.',
};

export const bodyKindDescriptions: Readonly<Record<BodyKind, string>> = {
  police: 'Police, customs or another service that investigates.',
  prosecution: 'A prosecution office or an investigating court.',
  government: 'A ministry or another office of a government.',
  'international-organisation': 'A body of several countries; it belongs to none.',
  'non-governmental': 'A body that no government runs.',
  company: 'A company.',
};

export const levelDescriptions: Readonly<Record<Level, string>> = {
  national: 'Of a whole country.',
  regional: 'Of a state, a province or a region.',
  local: 'Of a city or a district.',
};

export const roleDescriptions: Readonly<Record<Role, string>> = {
  coordination: 'Brought the others together, launched or announced.',
  investigation: 'Looked for the people behind it.',
  intelligence: 'Gathered or passed on information.',
  analysis: 'Examined data, devices or objects for the others.',
  'victim-identification': 'Worked to find out who the victims are, so that they could be helped.',
  search: 'Searched premises.',
  arrest: 'Arrested people.',
  seizure: 'Seized or froze goods, money or devices.',
  takedown: 'Shut down a website or its servers.',
  prosecution: 'Led the case before the courts, or brought charges.',
  sanction: 'Imposed sanctions.',
  support: 'Helped another agency.',
  funding: 'Paid for it.',
};

export const precisionDescriptions: Readonly<Record<SeatPrecision, string>> = {
  country: 'The position stands for the country.',
  city: 'The position stands for the city.',
  site: 'The position is that of the building.',
};

export const readDescriptions: Readonly<Record<Source['read'], string>> = {
  whole: 'The whole text was read.',
  excerpts: 'Parts of the text were read.',
};

/** What editors show beside each choice: VS Code reads the one list, JetBrains the other. Both in the order of the choices. */
export function enumDescriptions(descriptions: Readonly<Record<string, string>>) {
  const metadata = Object.fromEntries(Object.entries(descriptions).map(([choice, description]) => [choice, { description }]));
  return { enumDescriptions: Object.values(descriptions), 'x-intellij-enum-metadata': metadata };
}
