import type { PartialDate } from '../../lib/operation/PartialDate';

/** What a command of the data desk works with; a test gives it something else. */
export type Desk = {
  /** Prints to standard output. */
  readonly print: (text: string) => void;
  /** Prints to standard error. */
  readonly complain: (text: string) => void;
  /** The folder that holds a folder per operation; DATA_FOLDER, or `data`, when left out. */
  readonly dataFolder?: string;
  /** The current day; the machine's when left out. */
  readonly today?: PartialDate;
};

/** The desk that an editor sits at. */
export const terminal: Desk = { print: (text) => console.log(text), complain: (text) => console.error(text) };
