import type { Operation } from '../operation/Operation';
import { csvTable } from './csvTable';
import { seatColumns } from './seatColumns';

/** `agencies.csv`: a row for each agency. */
export const agenciesCsv = (operation: Operation): string => csvTable(seatColumns(operation), operation.agencies);
