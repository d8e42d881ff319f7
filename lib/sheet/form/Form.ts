/** What a cell says as a value of agencies.yaml, or what is wrong with it. The value `undefined` stands for nothing, as in an empty cell. */
export type Reading = { readonly value: unknown } | { readonly fault: string };

/** How the values of a column are written in a cell. What is right or wrong beyond the writing, the loader of the operation says. */
export type Form = {
  /** Reads a cell that is not empty and has no spaces around it. */
  readonly read: (cell: string) => Reading;
  /** Writes a value as agencies.yaml has it: a valid one, so that `read` gives it back. */
  readonly write: (value: unknown) => string;
};
