import { reservedName } from '../address/reservedName';
import { quote } from './messages/quote';
import { idSchema } from './schema/idSchema';
import { findBannedTerms } from './terms/findBannedTerms';

/**
 * What is wrong with the name of a file that is an id.
 *
 * @param id the name without its ending.
 * @param isAgency whether it is an agency's, and so a part of addresses and a place on pages.
 */
export function fileNameFaults(id: string, isAgency: boolean): readonly string[] {
  const issues = idSchema.safeParse(id).error?.issues.map(({ message }) => `the file's name ${message}`) ?? [];
  const reason = isAgency && issues.length === 0 ? reservedName(id, 'agency') : undefined;
  const banned = findBannedTerms(id).map(({ term }) => `${quote(term)} is never used here; choose another name for the file`);
  return [...issues, ...(reason === undefined ? [] : [`the file's name cannot be ${quote(id)}, ${reason}; choose another name`]), ...banned];
}
