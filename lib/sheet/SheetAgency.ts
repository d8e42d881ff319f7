/** An agency as a sheet tells it. */
export type SheetAgency = {
  /** None where the sheet gives none, which is a problem of its own. */
  readonly id: string | undefined;
  /** A record of agencies.yaml with the keys that the sheet has columns for; what could not be read is left out. */
  readonly record: Readonly<Record<string, unknown>>;
  /** The row of each contribution, counted from 1 for the headings. */
  readonly rows: readonly number[];
};
