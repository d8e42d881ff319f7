import type { LocalizedText } from '../../language/LocalizedText';
import { latestDay, type PartialDate } from '../PartialDate';
import type { FormerName, RegistryAgency } from './RegistryAgency';

/** What an agency was called at a time; where that is a name of before, with the record of it. */
export type NameAt = { readonly name: LocalizedText; readonly abbreviation?: LocalizedText; readonly former?: FormerName };

/** The name that an agency had on a day: of the names that it still had then, the one that ended first; else today's. */
export function nameAt({ name, abbreviation, formerly }: RegistryAgency, day: PartialDate): NameAt {
  const [former] = formerly.filter(({ until }) => latestDay(day) < until).toSorted((a, b) => (a.until < b.until ? -1 : 1));
  const { name: shown, abbreviation: short } = former ?? { name, abbreviation };
  return { name: shown, ...(short === undefined ? {} : { abbreviation: short }), ...(former === undefined ? {} : { former }) };
}
