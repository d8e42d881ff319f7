import type { Operation } from '../operation/Operation';
import { countryColumns } from './countryColumns';
import { csvTable } from './csvTable';

/** `countries.csv`: a row for each country that took part, whether an agency of it is known or not, and for each disputed one, which is marked. */
export const countriesCsv = (operation: Operation): string =>
  csvTable(
    countryColumns(operation),
    operation.participants.map(({ country }) => country),
  );
